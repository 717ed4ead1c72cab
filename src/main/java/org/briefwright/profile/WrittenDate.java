package org.briefwright.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.briefwright.fact.PartialDate;

/** Reads a day, a month or a year: {@code 2025-11-07}, {@code 2025-11}, {@code 2025}. */
final class WrittenDate {

  private static final String SHAPE = "0000-00-00";

  private WrittenDate() {}

  /** Empty for what is no such date, the 31st of June among it. */
  static Optional<PartialDate> of(String text) {
    if (!isShaped(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  // By hand, because regular expressions and the formatters of java.time take longer to load than
  // all our data.
  private static boolean isShaped(String text) {
    boolean shaped = text.length() == 4 || text.length() == 7 || text.length() == 10;
    for (int i = 0; shaped && i < text.length(); i++) {
      char c = text.charAt(i);
      shaped = SHAPE.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
    }
    return shaped;
  }

  private static PartialDate parse(String text) {
    int year = Integer.parseInt(text, 0, 4, 10);
    return switch (text.length()) {
      case 4 -> PartialDate.of(Year.of(year));
      case 7 -> PartialDate.of(YearMonth.of(year, Integer.parseInt(text, 5, 7, 10)));
      default ->
          PartialDate.of(
              LocalDate.of(
                  year, Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10)));
    };
  }
}
