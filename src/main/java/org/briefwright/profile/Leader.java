package org.briefwright.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who holds or held an office. A person with two offices is listed twice.
 *
 * @param name full name for print, the surname last: {@code "Kassym-Jomart Tokayev"}
 * @param spellings other spellings and transliterations of the full name or of the surname alone
 * @param office in lower case, as {@code president}, {@code prime minister}, {@code foreign
 *     minister}, {@code presidential press secretary}
 * @param from first day in office
 * @param to last day in office; empty while it lasts
 */
public record Leader(
    String name, List<String> spellings, String office, LocalDate from, Optional<LocalDate> to) {

  public Leader {
    spellings = List.copyOf(spellings);
  }

  public boolean heldOfficeOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
