package org.briefwright.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Every second week, and the like, which cron can't say.
 *
 * @param weeks from 1 to 52; 1 leaves no week out
 * @param anchor a day of a week that is meant; weeks begin on Monday
 */
public record Interval(int weeks, LocalDate anchor) {

  /** Every week. */
  public static Interval none() {
    return new Interval(1, LocalDate.EPOCH);
  }

  boolean holds(LocalDate day) {
    return Math.floorMod(ChronoUnit.WEEKS.between(monday(anchor), monday(day)), weeks) == 0;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
