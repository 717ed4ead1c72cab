package org.briefwright.edition;

import java.time.LocalDate;

/**
 * The days of an edition.
 *
 * @param label {@code "2025-W45"}, {@code "2025-11"}, {@code "2025-11-03"}, {@code "days"}, {@code
 *     "all"}
 * @param to on or after {@code from}
 */
public record Window(String label, LocalDate from, LocalDate to) {

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
