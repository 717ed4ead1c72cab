package org.briefwright.extract.money;

import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;

/**
 * Weighs the words around an amount: a word counts the more the nearer it stands, and less across a
 * comma, a bracket, another amount or the end of a clause.
 */
final class CueScale {

  private static final double HALF_WAY = 4;
  private static final double BESIDE = 1.5;

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;

  CueScale(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
  }

  /** How much a word at the tokens {@code from} to before {@code to} counts for {@code amount}. */
  double nearness(Match<?> word, Amount amount) {
    double distance = distance(word, amount);
    double nearness = HALF_WAY / (HALF_WAY + distance);
    return governs(word, amount) ? nearness * BESIDE : nearness;
  }

  /** {@code loan of $200 million}, {@code $200 million loan}, {@code $55 billion in reserves}. */
  private boolean governs(Match<?> word, Amount amount) {
    if (word.from() == amount.to()) {
      return true;
    }
    int gap = amount.from() - word.to();
    if (gap >= 0 && gap <= 3) {
      return gap == 0
          || isOneOf(
              word.to(),
              "of",
              "worth",
              "at",
              "for",
              "to",
              "was",
              "were",
              "is",
              "totalling",
              "totaling",
              "by");
    }
    int after = word.from() - amount.to();
    return after > 0 && after <= 2 && isOneOf(amount.to(), "in", "of", "as", "for", "worth");
  }

  private boolean isOneOf(int token, String... words) {
    for (String word : words) {
      if (sentence.is(token, word)) {
        return true;
      }
    }
    return false;
  }

  private double distance(Match<?> word, Amount amount) {
    boolean before = word.to() <= amount.from();
    int low = before ? word.to() : amount.to();
    int high = before ? amount.from() : word.from();
    double distance = Math.max(0, high - low);
    for (int i = low; i < high; i++) {
      distance += barrier(sentence.tokens().get(i));
    }
    for (Amount other : amounts) {
      if (other != amount && other.from() >= low && other.to() <= high) {
        distance += 2;
      }
    }
    return distance;
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

  /** The amount that stands right before, in the same sentence. */
  Optional<Amount> before(Amount amount) {
    return amounts.stream().filter(other -> other.to() <= amount.from()).reduce((a, b) -> b);
  }
}
