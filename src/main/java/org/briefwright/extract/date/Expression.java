package org.briefwright.extract.date;

import java.time.DayOfWeek;
import java.util.OptionalInt;
import org.briefwright.fact.PartialDate.Precision;

/**
 * A calendar expression before anything is known about the day on which it was written.
 *
 * <p>Where a number is relative, 0 is this one, -1 the last one, 1 the next one.
 */
sealed interface Expression {

  /** Day, month and year as far as they are named; at least a month or a year. */
  record Calendar(OptionalInt year, OptionalInt month, OptionalInt day) implements Expression {}

  /** {@code last June}, {@code January of last year}. */
  record MonthOfYear(int month, int relativeYear, Style style) implements Expression {

    /** Whether the number counts calendar years, or back to the last month of that name. */
    enum Style {
      CALENDAR_YEAR,
      LAST_OR_NEXT
    }
  }

  /** {@code on Saturday}, {@code the same Thursday}, {@code Monday of last week}. */
  record Weekday(DayOfWeek day, Which which) implements Expression {

    /** What stands before it. */
    enum Which {
      PLAIN,
      /** Of the week of publication. */
      THIS,
      SAME,
      /** {@code on the Monday}: the one after the day named before it. */
      THAT,
      /** {@code Tuesday's decision}: that of which the text told, if it did. */
      TOLD,
      LAST,
      NEXT,
      OF_LAST_WEEK,
      OF_NEXT_WEEK
    }
  }

  /** {@code today}, {@code yesterday}: days counted from that of publication. */
  record FromPublication(int days) implements Expression {}

  /** {@code the same day}, {@code two days later}: counted from the day named last. */
  record FromPrevious(int amount, Precision unit) implements Expression {}

  /** {@code this year}, {@code last month}. */
  record Relative(int amount, Precision unit) implements Expression {}

  /** {@code the 1st}. */
  record DayOfMonth(int day) implements Expression {}
}
