package org.briefwright.extract.money;

import java.util.List;
import org.briefwright.extract.money.Bonds.Bond;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;

/**
 * Weighs the words around an amount: a word bound to it by grammar counts most (see {@link Bonds}),
 * any other the more the nearer it stands, and less across a comma, a bracket, another amount or
 * the end of a clause. A name of many words is no farther away than one of one word.
 */
final class CueScale {

  private static final double HALF_WAY = 4;
  private static final double BOUND = 1.5;
  private static final double OBJECT = 1.35;
  private static final double IN_NAME = 0.25;
  private static final double PURPOSE = 0.5;
  private static final double ELSEWHERE = 0.5;

  /**
   * Farther away, in tokens, no word tells anything of an amount: bounds the cost of endless rows.
   */
  private static final int REACH = 120;

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;
  private final Bonds bonds;

  CueScale(AnnotatedSentence sentence, List<Amount> amounts, Bonds bonds) {
    this.sentence = sentence;
    this.amounts = amounts;
    this.bonds = bonds;
  }

  /** How much a word counts for {@code amount}: up to {@value #BOUND}. */
  double nearness(Match<?> word, Amount amount) {
    if (!isNear(word, amount)) {
      return 0;
    }
    if (word.value() instanceof Cue cue
        && cue.kind().equals("PRICE")
        && isPriceOfOther(word, amount)) {
      return 0;
    }
    double distance = distance(word, amount);
    double nearness = HALF_WAY / (HALF_WAY + distance);
    return switch (bonds.of(word, amount)) {
      case HEAD, LINK -> BOUND * (1 + nearness) / 2;
      case OBJECT -> OBJECT * (1 + nearness) / 2;
      case PURPOSE -> PURPOSE * nearness * shared(word, amount);
      case NONE -> nearness * shared(word, amount);
    };
  }

  private static boolean isNear(Match<?> word, Amount amount) {
    return word.from() - amount.to() <= REACH && amount.from() - word.to() <= REACH;
  }

  /**
   * A word that is bound to another amount, or stands in a bracket without this one, counts less.
   */
  private double shared(Match<?> word, Amount amount) {
    boolean elsewhere = sentence.isBracketed(word.from()) && !sentence.isBracketed(amount.from());
    boolean taken =
        amounts.stream()
                .filter(other -> other != amount && isNear(word, other))
                .map(other -> bonds.of(word, other))
                .anyMatch(bond -> bond == Bond.HEAD || bond == Bond.LINK)
            || amounts.stream()
                .anyMatch(other -> word.from() < other.from() && other.to() < word.to());
    return elsewhere || taken ? ELSEWHERE : 1;
  }

  /** {@code $600 a tonne under a $12m contract}: the unit is the price's alone. */
  private boolean isPriceOfOther(Match<?> word, Amount amount) {
    return amounts.stream()
        .anyMatch(
            other -> other != amount && isNear(word, other) && bonds.of(word, other) == Bond.HEAD);
  }

  private double distance(Match<?> word, Amount amount) {
    boolean before = word.to() <= amount.from();
    int low = before ? word.to() : amount.to();
    int high = before ? amount.from() : word.from();
    double distance = 0;
    // a comma, dash or colon right before the amount ties it to what was said: "...: $2 million";
    // a semicolon ends it
    for (int i = low; i < high; i++) {
      boolean opens = before && i == high - 1 && !sentence.is(i, ";");
      distance += step(i, low) + (opens ? 0 : barrier(sentence.tokens().get(i)));
    }
    for (Amount other : amounts) {
      if (other != amount && other.from() >= low && other.to() <= high) {
        distance += 2;
      }
    }
    return distance;
  }

  private double step(int i, int low) {
    return i > low && isInsideName(i) ? IN_NAME : 1;
  }

  private boolean isInsideName(int i) {
    for (ActorMention actor : sentence.actors()) {
      if (actor.from() < i && i < actor.to()) {
        return true;
      }
    }
    return sentence.tokens().get(i).isCapital() && sentence.tokens().get(i - 1).isCapital();
  }

  private static double barrier(Token token) {
    return switch (token.word()) {
      case ";", ":" -> 8;
      case "–", "—" -> 4;
      case "," -> 1.5;
      case "(", ")", "and", "but", "while" -> 1;
      default -> 0;
    };
  }
}
