package org.briefwright.edition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.fact.Notice;

/** Which days an edition is to cover. */
public sealed interface Period {

  /** The last complete week, Monday to Sunday. */
  record Week() implements Period {}

  /** The last complete month. */
  record Month() implements Period {}

  /** Yesterday. */
  record Day() implements Period {}

  /** Every document, whatever its date. */
  record All() implements Period {}

  /** Those days, both included. */
  record Range(LocalDate from, LocalDate to) implements Period {}

  /**
   * Reads {@code week}, {@code month}, {@code day}, {@code all} or {@code 2025-11-03..2025-11-09}.
   *
   * @param where file or option that it comes from, for messages
   * @throws OrderException if it is none of these
   */
  static Period parse(String text, String where) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "week" -> new Week();
      case "month" -> new Month();
      case "day" -> new Day();
      case "all" -> new All();
      default -> range(text, where);
    };
  }

  private static Range range(String text, String where) {
    String[] ends = text.split("\\.\\.", -1);
    if (ends.length == 2) {
      try {
        LocalDate from = LocalDate.parse(ends[0].strip());
        LocalDate to = LocalDate.parse(ends[1].strip());
        if (to.isBefore(from)) {
          throw new OrderException(
              Notice.of(where, "period \"" + text + "\" ends before it begins", "swap its ends"));
        }
        return new Range(from, to);
      } catch (DateTimeParseException e) {
        // said below
      }
    }
    throw new OrderException(
        Notice.of(
            where,
            "period \"" + text + "\" is not understood",
            "write week, month, day, all, or two days as in 2025-11-03..2025-11-09"));
  }

  /** The days that are meant on {@code today}; none for {@link All}, which its documents decide. */
  default Optional<Window> on(LocalDate today) {
    return switch (this) {
      case Week week -> {
        LocalDate sunday = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        yield Optional.of(named(sunday.minusDays(6), sunday));
      }
      case Month month -> {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        yield Optional.of(named(last.atDay(1), last.atEndOfMonth()));
      }
      case Day day -> Optional.of(named(today.minusDays(1), today.minusDays(1)));
      case All all -> Optional.empty();
      case Range range -> Optional.of(named(range.from(), range.to()));
    };
  }

  private static Window named(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return new Window(from.toString(), from, to);
    }
    if (from.getDayOfWeek() == DayOfWeek.MONDAY && from.plusDays(6).equals(to)) {
      String week =
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              from.get(IsoFields.WEEK_BASED_YEAR),
              from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      return new Window(week, from, to);
    }
    YearMonth month = YearMonth.from(from);
    if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
      return new Window(month.toString(), from, to);
    }
    return new Window("days", from, to);
  }
}
