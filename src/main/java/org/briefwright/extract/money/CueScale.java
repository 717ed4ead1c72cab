package org.briefwright.extract.money;

import java.util.List;
import org.briefwright.extract.money.Bonds.Bond;
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
    return isNear(word, amount) ? nearness(word, amount, bonds.of(word, amount)) : 0;
  }

  /**
   * How much a word that is not far from {@code amount} counts for it.
   *
   * @param bond how grammar binds the two
   */
  double nearness(Match<?> word, Amount amount, Bond bond) {
    if (word.value() instanceof Cue cue
        && cue.kind().equals("PRICE")
        && isPriceOfOther(word, amount)) {
      return 0;
    }
    double distance = distance(word, amount);
    double nearness = HALF_WAY / (HALF_WAY + distance);
    return switch (bond) {
      case HEAD, LINK -> BOUND * (1 + nearness) / 2;
      case OBJECT -> OBJECT * (1 + nearness) / 2;
      case SUBJECT -> BOUND * (1 + nearness) / 2;
      case PURPOSE -> PURPOSE * nearness * shared(word, amount);
      case NONE -> nearness * shared(word, amount);
    };
  }

  static boolean isNear(Match<?> word, Amount amount) {
    return word.from() - amount.to() <= REACH && amount.from() - word.to() <= REACH;
  }

  /**
   * A word that is bound to another amount, or stands in a bracket without this one, counts less.
   */
  private double shared(Match<?> word, Amount amount) {
    boolean elsewhere = sentence.isBracketed(word.from()) && !sentence.isBracketed(amount.from());
    boolean other = word.value() instanceof Cue && bonds.measuresOther(word, amount);
    return elsewhere || other || isTaken(word, amount) ? ELSEWHERE : 1;
  }

  private boolean isTaken(Match<?> word, Amount amount) {
    for (Amount other : amounts) {
      if (word.from() < other.from() && other.to() < word.to()) {
        return true;
      }
      if (other != amount && isNear(word, other)) {
        Bond bond = bonds.of(word, other);
        if (bond == Bond.HEAD || bond == Bond.LINK) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code $600 a tonne under a $12m contract}: the unit is the price's alone. */
  private boolean isPriceOfOther(Match<?> word, Amount amount) {
    for (Amount other : amounts) {
      if (other != amount && isNear(word, other) && bonds.of(word, other) == Bond.HEAD) {
        return true;
      }
    }
    return false;
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
    return sentence.actorAt(i).filter(actor -> actor.from() < i).isPresent()
        || sentence.tokens().get(i).isCapital() && sentence.tokens().get(i - 1).isCapital();
  }

  private static double barrier(Token token) {
    return switch (token.word()) {
      case ";", ":" -> 8;
      case "–", "—" -> 4;
      case "," -> 1.5;
      case "(", ")", "and", "but", "while" -> 1;
      case "which",
          "who",
          "whom",
          "whose",
          "where",
          "because",
          "although",
          "though",
          "if",
          "unless",
          "until",
          "whereas",
          "when" ->
          4;
      default -> 0;
    };
  }
}
