package org.briefwright.document.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.fact.Span;

/**
 * A day as a text writes it.
 *
 * @param weekday the one that stands beside it
 * @param otherwise how "3/5/2025" reads with its parts exchanged; empty where only one reading is
 *     possible
 * @param span where it stands, weekday and year included
 */
public record Written(
    MonthDay monthDay,
    OptionalInt year,
    Optional<DayOfWeek> weekday,
    Optional<MonthDay> otherwise,
    Span span) {

  public static Written of(LocalDate day) {
    return new Written(
        MonthDay.from(day),
        OptionalInt.of(day.getYear()),
        Optional.empty(),
        Optional.empty(),
        new Span(0, 0));
  }

  /** The day; empty where its year is not written. */
  public Optional<LocalDate> day() {
    return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
  }

  /** The day in {@code thatYear}; empty where that year has no such day. */
  public Optional<LocalDate> in(int thatYear) {
    return monthDay.isValidYear(thatYear)
        ? Optional.of(monthDay.atYear(thatYear))
        : Optional.empty();
  }

  /** The second reading, where there is one. */
  Optional<LocalDate> otherDay() {
    return otherwise.isPresent() && year.isPresent()
        ? Optional.of(otherwise.get().atYear(year.getAsInt()))
        : Optional.empty();
  }

  /** Empty where the calendar has no such day. */
  static Optional<MonthDay> monthDay(int month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether {@code year} is one in which documents are written. */
  static boolean isPlausible(int year) {
    return year >= 1900 && year <= 2100;
  }
}
