package org.briefwright.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.PartialDate.Precision;

/**
 * Reads the part of a year that the words before it name: {@code the third quarter of 2024}, {@code
 * Q2 2025}, {@code the first half of 2024}, {@code spring 2025}.
 */
final class YearParts {

  private final DateWords words;

  YearParts(DateWords words) {
    this.words = words;
  }

  /**
   * @param year that the token {@code at} names
   */
  Optional<PartialDate> before(List<Token> tokens, int at, int year) {
    int of = is(tokens, at - 1, "the") ? at - 2 : at - 1;
    int last = is(tokens, of, "of") || is(tokens, of, ",") ? of - 1 : of;
    if (last < 0) {
      return Optional.empty();
    }
    OptionalInt season = words.season(tokens.get(last));
    if (season.isPresent()) {
      return Optional.of(part(year, season.getAsInt(), Precision.SEASON));
    }
    if (last < 1) {
      return Optional.empty();
    }
    if (is(tokens, last, "quarter") || is(tokens, last, "half")) {
      return part(year, words.count(tokens.get(last - 1)), is(tokens, last, "half"));
    }
    if (is(tokens, last - 1, "q") || is(tokens, last - 1, "h")) {
      return tokens.get(last).spaced()
          ? Optional.empty()
          : part(year, digit(tokens.get(last)), is(tokens, last - 1, "h"));
    }
    return Optional.empty();
  }

  private static OptionalInt digit(Token token) {
    return token.isNumber() && token.word().matches("[1-4]")
        ? OptionalInt.of(Integer.parseInt(token.word()))
        : OptionalInt.empty();
  }

  private static Optional<PartialDate> part(int year, OptionalInt number, boolean half) {
    if (number.isEmpty() || half && number.getAsInt() > 2) {
      return Optional.empty();
    }
    int month = (number.getAsInt() - 1) * (half ? 6 : 3) + 1;
    return Optional.of(part(year, month, half ? Precision.HALF : Precision.QUARTER));
  }

  private static PartialDate part(int year, int month, Precision precision) {
    return new PartialDate(LocalDate.of(year, month, 1), precision);
  }

  private static boolean is(List<Token> tokens, int i, String word) {
    return i >= 0 && tokens.get(i).is(word);
  }
}
