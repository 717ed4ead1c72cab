package org.briefwright.document.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the year of a day that is written without one. */
final class YearOfDay {

  /** A day that the text names so close by, with its year, lends that year. */
  private static final int CLOSE_DAYS = 45;

  /** The one closest to {@code anchor}; empty for 29 February far from a leap year. */
  Optional<LocalDate> nearest(Written written, LocalDate anchor) {
    return List.of(anchor.getYear(), anchor.getYear() - 1, anchor.getYear() + 1).stream()
        .flatMap(year -> written.in(year).stream())
        .min(Comparator.comparing(day -> distance(day, anchor)));
  }

  /**
   * The one that the days of the text leave: where a weekday stands beside it, the only year around
   * those of the text in which the two agree; else the year of the days close to it. Empty where
   * several are left, or none.
   */
  Optional<LocalDate> fromText(Written written, List<Written> ofText) {
    List<LocalDate> days = ofText.stream().flatMap(day -> day.day().stream()).toList();
    TreeSet<LocalDate> left = new TreeSet<>();
    for (LocalDate day : days) {
      for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
        written.in(year).filter(reading -> agrees(written, reading, day)).ifPresent(left::add);
      }
    }
    return left.size() == 1 ? Optional.of(left.first()) : Optional.empty();
  }

  private static boolean agrees(Written written, LocalDate reading, LocalDate day) {
    return written.weekday().isPresent()
        ? reading.getDayOfWeek() == written.weekday().get()
        : distance(reading, day) <= CLOSE_DAYS;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
