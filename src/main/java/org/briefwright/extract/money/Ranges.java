package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.money.NumberReader.Number;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/** Finds the second end of an amount that is told as a range: {@code $2-3 billion}. */
final class Ranges {

  private static final Set<String> CHANGES = Grammar.words("changes");

  private final NumberReader numbers;
  private final Currencies currencies;

  Ranges(NumberReader numbers, Currencies currencies) {
    this.numbers = numbers;
    this.currencies = currencies;
  }

  /**
   * The second end of a range.
   *
   * @param sign a currency that stands before it
   */
  record Range(Number second, Optional<Currencies.Sign> sign) {

    /** {@code €30-35m}: the first end takes the multiplying word of the second. */
    Number aligned(Number first) {
      boolean takes =
          !first.scaled()
              && second.scaled()
              && first.value().compareTo(BigDecimal.valueOf(1000)) < 0;
      return takes ? first.withScale(second.scale()) : first;
    }
  }

  /**
   * {@code $2-3 billion}, {@code between three and four billion}, {@code $300 to $320}; but from
   * one amount to another is a change, not a range.
   *
   * @param prefixed whether a currency sign stands before the first number
   */
  Optional<Range> of(AnnotatedSentence sentence, Number first, boolean prefixed) {
    List<Token> tokens = sentence.tokens();
    int at = first.to();
    boolean year = !first.scaled() && NumberReader.isYear(tokens.get(first.from()).text());
    if (at + 1 >= tokens.size() || year && !prefixed) {
      return Optional.empty();
    }
    Token joint = tokens.get(at);
    boolean dash = joint.is("-") || joint.is("–") || joint.is("—");
    boolean and = joint.is("and") && opensWith(tokens, first.from(), "between");
    boolean to =
        joint.is("to")
            && !opensWith(tokens, first.from(), "by")
            && (!opensWith(tokens, first.from(), "from")
                || !first.scaled() && !isChange(tokens, first.from()));
    if (!dash && !and && !to) {
      return Optional.empty();
    }
    Optional<Currencies.Sign> sign = currencies.at(tokens, at + 1).filter(Currencies.Sign::prefix);
    int secondAt = sign.map(Currencies.Sign::to).orElse(at + 1);
    if (secondAt >= tokens.size()) {
      return Optional.empty();
    }
    return numbers
        .at(tokens, secondAt)
        .filter(
            second -> dash || and || sign.isPresent() || second.scaled() || isMoney(tokens, second))
        .filter(second -> isAbove(first, second))
        // "from $2m in 2012 to $5m": what has no sign is not the lower end of what has one
        .filter(second -> !to || prefixed || sign.isEmpty())
        // "the Swiss one to $5 billion": both ends are written in the same way
        .filter(second -> dash || and || first.inWords() == second.inWords())
        .map(second -> new Range(second, sign));
  }

  /** {@code rose from $2 to $3 billion}; but {@code costs from $2 to $3 billion} is a range. */
  private static boolean isChange(List<Token> tokens, int number) {
    for (int i = number - 1; i >= Math.max(0, number - 7); i--) {
      if (CHANGES.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isMoney(List<Token> tokens, Number number) {
    return currencies.after(tokens, number.to()).isPresent();
  }

  private static boolean isAbove(Number first, Number second) {
    BigDecimal low = first.scaled() ? first.total() : first.value().multiply(second.scale());
    return second.total().compareTo(first.scaled() ? first.total() : first.value()) > 0
        && (low.compareTo(second.total()) < 0 || first.value().compareTo(second.total()) < 0);
  }

  /** Whether {@code word} stands before the number, its currency sign and what limits it. */
  private static boolean opensWith(List<Token> tokens, int number, String word) {
    for (int i = number - 1; i >= Math.max(0, number - 4); i--) {
      if (tokens.get(i).is(word)) {
        return true;
      }
      if (tokens.get(i).is(",") || tokens.get(i).is(";")) {
        return false;
      }
    }
    return false;
  }
}
