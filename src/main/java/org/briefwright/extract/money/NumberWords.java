package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;

/** The words of {@code number-words.txt}. */
final class NumberWords {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Map<String, BigDecimal> values = new HashMap<>();
  private final Map<String, BigDecimal> letters = new HashMap<>();

  NumberWords() {
    WordLists.read("number-words.txt")
        .forEach((label, words) -> {
          boolean isLetter = label.startsWith("short ");
          BigDecimal value = new BigDecimal(isLetter ? label.substring(6) : label);
          words.forEach(word -> (isLetter ? letters : values).put(word, value));
        });
  }

  /** Whether a number in words may begin with {@code token}: {@code twelve}, {@code a}. */
  boolean mayBegin(Token token) {
    return token.isWord() && (token.is("a") || token.is("an") || values.containsKey(token.word()));
  }

  /** The value of a number word below a thousand: {@code twelve}, {@code half}, {@code hundred}. */
  Optional<BigDecimal> small(Token token) {
    return value(token).filter(value -> value.compareTo(THOUSAND) < 0);
  }

  /** The value of a word that multiplies: {@code thousand}, {@code bn}. */
  Optional<BigDecimal> scale(Token token) {
    return value(token).filter(value -> value.compareTo(THOUSAND) >= 0);
  }

  /**
   * The value of a letter that multiplies where it touches its number: {@code m} in {@code 45m}.
   */
  Optional<BigDecimal> letter(Token token) {
    return token.isWord() && !token.spaced()
        ? Optional.ofNullable(letters.get(token.word()))
        : Optional.empty();
  }

  private Optional<BigDecimal> value(Token token) {
    return token.isWord() ? Optional.ofNullable(values.get(token.word())) : Optional.empty();
  }
}
