package org.briefwright.brief;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.briefwright.fact.PartialDate;

/** Dates in words; the examples are English. */
public final class Dates {

  private static final String DAY_OF_MONTH = "d";
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

  private final Phrases phrases;
  private final Map<String, DateTimeFormatter> formatters = new HashMap<>();

  public Dates(Phrases phrases) {
    this.phrases = phrases;
  }

  private DateTimeFormatter format(String name) {
    return formatters.computeIfAbsent(name, n -> pattern(phrases.say("date." + n)));
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, phrases.locale());
  }

  /** {@code 24 June 2023}. */
  String of(LocalDate day) {
    return format("day").format(day);
  }

  /** {@code 24 Jun 2023}: for rows and margins. */
  public String brief(LocalDate day) {
    return format("row").format(day);
  }

  /** As {@link #of(PartialDate)}, with a day in its short form. */
  String brief(PartialDate date) {
    return date.day().map(this::brief).orElseGet(() -> of(date));
  }

  /** {@code 24 Jun}: for the axis of a chart. */
  public String ofYear(LocalDate day) {
    return format("row-of-year").format(day);
  }

  /** {@code Jun 2023}: for the axis of a chart. */
  public String ofMonth(LocalDate day) {
    return format("month-of-axis").format(day);
  }

  /** {@code 10 November 2025, 07:00}. */
  String of(ZonedDateTime moment) {
    return format("moment").format(moment);
  }

  /**
   * {@code 24 June 2023}, {@code June 2023}, {@code summer 2022}, {@code second quarter of 2026}.
   */
  String of(PartialDate date) {
    LocalDate first = date.first();
    String year = YEAR.format(first);
    return switch (date.precision()) {
      case DAY -> of(first);
      case MONTH -> format("month").format(first);
      case YEAR -> year;
      case QUARTER -> phrases.say("date.quarter." + (first.getMonthValue() + 2) / 3, year);
      case HALF -> phrases.say("date.half." + (first.getMonthValue() + 5) / 6, year);
      case SEASON -> phrases.say("date." + season(first.getMonthValue()), year);
    };
  }

  private static String season(int month) {
    return switch (month) {
      case 3 -> "spring";
      case 6 -> "summer";
      case 9 -> "autumn";
      default -> "winter";
    };
  }

  /** {@code 3–9 November 2025}, {@code 27 October – 2 November 2025}. */
  String range(LocalDate from, LocalDate to) {
    return range(from, to, "day", "day-of-year");
  }

  /** {@code 3–9 Nov 2025}, {@code 27 Oct – 2 Nov 2025}. */
  String briefRange(LocalDate from, LocalDate to) {
    return range(from, to, "row", "row-of-year");
  }

  private String range(LocalDate from, LocalDate to, String whole, String ofYear) {
    String end = format(whole).format(to);
    if (from.equals(to)) {
      return end;
    }
    if (from.getYear() != to.getYear()) {
      return format(whole).format(from) + " – " + end;
    }
    boolean inWords = !phrases.say("date." + whole).contains(".");
    return from.getMonth() == to.getMonth() && inWords
        ? pattern(DAY_OF_MONTH).format(from) + "–" + end
        : format(ofYear).format(from) + " – " + end;
  }

  /** {@code same day}, {@code 1 day}, {@code 21 days}. */
  String days(long days) {
    return days == 0 ? phrases.say("date.same-day") : phrases.count(days, "day");
  }
}
