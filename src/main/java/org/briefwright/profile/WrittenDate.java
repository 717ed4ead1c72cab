package org.briefwright.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day, or a month or a year where no more is known: {@code 2025-11-07}, {@code 2025-11}, {@code
 * 2025}. Read by hand, because the classes of regular expressions, formatters and comparators take
 * longer to load than all our data.
 *
 * @param first its first day
 * @param last its last day
 */
record WrittenDate(LocalDate first, LocalDate last) {

  private static final String SHAPE = "0000-00-00";

  /** Empty for what is no such date, the 31st of June among it. */
  static Optional<WrittenDate> of(String text) {
    if (!isShaped(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isShaped(String text) {
    boolean shaped = text.length() == 4 || text.length() == 7 || text.length() == 10;
    for (int i = 0; shaped && i < text.length(); i++) {
      char c = text.charAt(i);
      shaped = SHAPE.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
    }
    return shaped;
  }

  private static WrittenDate parse(String text) {
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = text.length() < 7 ? 1 : Integer.parseInt(text, 5, 7, 10);
    int day = text.length() < 10 ? 1 : Integer.parseInt(text, 8, 10, 10);
    LocalDate first = LocalDate.of(year, month, day);
    LocalDate last =
        switch (text.length()) {
          case 4 -> first.plusYears(1).minusDays(1);
          case 7 -> first.plusMonths(1).minusDays(1);
          default -> first;
        };
    return new WrittenDate(first, last);
  }
}
