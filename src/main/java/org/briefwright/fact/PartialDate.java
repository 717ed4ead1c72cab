package org.briefwright.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A calendar date that may be known only to its month, quarter, season, half or year.
 *
 * @param first any day that it covers is taken back to the first one
 * @param precision how much it covers
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {

  /** The length of a {@link PartialDate}. */
  public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    /** Of the northern year: spring begins in March, winter in December. */
    SEASON,
    HALF,
    YEAR
  }

  private static final Comparator<PartialDate> BY_TIME =
      Comparator.comparing(PartialDate::first).thenComparing(PartialDate::precision);
  private static final String[] SEASONS = {"SP", "SU", "AU", "WI"};

  public PartialDate {
    int month = first.getMonthValue();
    first =
        switch (precision) {
          case DAY -> first;
          case MONTH -> first.withDayOfMonth(1);
          case QUARTER -> first.withDayOfMonth(1).minusMonths((month - 1) % 3);
          case SEASON -> first.withDayOfMonth(1).minusMonths(month % 3);
          case HALF -> first.withDayOfMonth(1).minusMonths((month - 1) % 6);
          case YEAR -> first.withDayOfYear(1);
        };
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), Precision.MONTH);
  }

  public static PartialDate of(Year year) {
    return new PartialDate(year.atDay(1), Precision.YEAR);
  }

  /** The day, where the date is known to the day. */
  public Optional<LocalDate> day() {
    return precision == Precision.DAY ? Optional.of(first) : Optional.empty();
  }

  /** The last day that it covers. */
  public LocalDate last() {
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  /**
   * In the manner of ISO 8601: {@code 2023-06-24}, {@code 2022-01}, {@code 2022}; and, where that
   * has no form, {@code 2026-Q2}, {@code 2025-H1}, {@code 2022-SU}.
   */
  public String iso() {
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (precision) {
      case DAY -> first.toString();
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> Year.of(year) + "-Q" + (month + 2) / 3;
      case SEASON -> Year.of(year) + "-" + SEASONS[month / 3 - 1];
      case HALF -> Year.of(year) + "-H" + (month + 5) / 6;
      case YEAR -> Year.of(year).toString();
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    return BY_TIME.compare(this, other);
  }

  @Override
  public String toString() {
    return iso();
  }
}
