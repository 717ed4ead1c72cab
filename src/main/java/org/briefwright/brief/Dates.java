package org.briefwright.brief;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.briefwright.fact.PartialDate;

/** Dates in words. */
final class Dates {

  private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
  private static final DateTimeFormatter ROW = pattern("d MMM uuuu");
  private static final DateTimeFormatter ROW_OF_YEAR = pattern("d MMM");
  private static final DateTimeFormatter DAY_OF_MONTH = pattern("d");
  private static final DateTimeFormatter DAY_OF_YEAR = pattern("d MMMM");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
  private static final DateTimeFormatter YEAR = pattern("uuuu");
  private static final DateTimeFormatter MOMENT = pattern("d MMMM uuuu, HH:mm");

  private Dates() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** {@code 24 June 2023}. */
  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 24 Jun 2023}: for rows and margins. */
  static String brief(LocalDate day) {
    return ROW.format(day);
  }

  /** As {@link #of(PartialDate)}, with a day in its short form. */
  static String brief(PartialDate date) {
    return date.day().map(Dates::brief).orElseGet(() -> of(date));
  }

  /** {@code 3–9 Nov 2025}, {@code 27 Oct – 2 Nov 2025}. */
  static String briefRange(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return brief(from);
    }
    if (from.getYear() != to.getYear()) {
      return brief(from) + " – " + brief(to);
    }
    return from.getMonth() == to.getMonth()
        ? DAY_OF_MONTH.format(from) + "–" + brief(to)
        : ROW_OF_YEAR.format(from) + " – " + brief(to);
  }

  /** {@code 10 November 2025, 07:00}. */
  static String of(ZonedDateTime moment) {
    return MOMENT.format(moment);
  }

  /**
   * {@code 24 June 2023}, {@code June 2023}, {@code summer 2022}, {@code second quarter of 2026}.
   */
  static String of(PartialDate date) {
    LocalDate first = date.first();
    return switch (date.precision()) {
      case DAY -> of(first);
      case MONTH -> MONTH.format(first);
      case YEAR -> YEAR.format(first);
      case QUARTER ->
          ordinal((first.getMonthValue() + 2) / 3) + " quarter of " + YEAR.format(first);
      case HALF -> ordinal((first.getMonthValue() + 5) / 6) + " half of " + YEAR.format(first);
      case SEASON ->
          switch (first.getMonthValue()) {
                case 3 -> "spring ";
                case 6 -> "summer ";
                case 9 -> "autumn ";
                default -> "winter ";
              }
              + YEAR.format(first);
    };
  }

  private static String ordinal(int number) {
    return switch (number) {
      case 1 -> "first";
      case 2 -> "second";
      case 3 -> "third";
      default -> "fourth";
    };
  }

  /** {@code 3–9 November 2025}, {@code 27 October – 2 November 2025}. */
  static String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return of(from);
    }
    if (from.getYear() != to.getYear()) {
      return of(from) + " – " + of(to);
    }
    return from.getMonth() == to.getMonth()
        ? DAY_OF_MONTH.format(from) + "–" + of(to)
        : DAY_OF_YEAR.format(from) + " – " + of(to);
  }

  /** {@code same day}, {@code 1 day}, {@code 21 days}. */
  static String days(long days) {
    if (days == 0) {
      return "same day";
    }
    return Math.abs(days) == 1 ? days + " day" : days + " days";
  }
}
