package org.briefwright.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of days.
 *
 * @param first day shown
 * @param last day shown, on or after the first
 */
record Days(LocalDate first, LocalDate last) {

  /** Whether a day is told by its month and number alone. */
  boolean areWithinAYear() {
    return last.isBefore(first.plusYears(1));
  }

  /** A labelled day. */
  record Tick(LocalDate day, String label) {}

  /** How far apart labelled days may be. */
  private enum Step {
    DAY,
    TWO_DAYS,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    FIVE_YEARS;

    LocalDate from(LocalDate day) {
      return switch (this) {
        case DAY, TWO_DAYS -> day;
        case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        case MONTH -> nextOrSame(day, 1);
        case QUARTER -> nextOrSame(day, 3);
        case YEAR -> nextOrSame(day, 12);
        case FIVE_YEARS -> nextOrSame(day, 60);
      };
    }

    // The first day of the next month whose number is a whole multiple.
    private static LocalDate nextOrSame(LocalDate day, int months) {
      LocalDate month = day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
      while ((month.getYear() * 12 + month.getMonthValue() - 1) % months != 0) {
        month = month.plusMonths(1);
      }
      return month;
    }

    LocalDate next(LocalDate day) {
      return switch (this) {
        case DAY -> day.plusDays(1);
        case TWO_DAYS -> day.plusDays(2);
        case WEEK -> day.plusWeeks(1);
        case MONTH -> day.plusMonths(1);
        case QUARTER -> day.plusMonths(3);
        case YEAR -> day.plusYears(1);
        case FIVE_YEARS -> day.plusYears(5);
      };
    }

    String label(LocalDate day, Style style) {
      return switch (this) {
        case DAY, TWO_DAYS, WEEK -> style.day(day);
        case MONTH, QUARTER -> style.month(day);
        case YEAR, FIVE_YEARS -> String.valueOf(day.getYear());
      };
    }
  }

  /** From the first to the last, both counted. */
  int count() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Days from the first, 0 or more. */
  int index(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first, day);
  }

  /**
   * Labelled days, as close together as {@code width} allows.
   *
   * @param room that one label needs, in points
   */
  List<Tick> ticks(double width, double room, Style style) {
    for (Step step : Step.values()) {
      List<Tick> ticks = ticks(step, style);
      if (!ticks.isEmpty() && ticks.size() * room <= width) {
        return ticks;
      }
    }
    return List.of(new Tick(first, Step.YEAR.label(first, style)));
  }

  private List<Tick> ticks(Step step, Style style) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = step.from(first); !day.isAfter(last); day = step.next(day)) {
      ticks.add(new Tick(day, step.label(day, style)));
    }
    return ticks;
  }
}
