package org.briefwright.document.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.DateOrigin;

/**
 * A document's day of publication.
 *
 * @param day empty exactly where {@code origin} is {@link DateOrigin#NONE}
 * @param from where it was found, in words
 * @param doubts what speaks against it, each a clause: {@code "the dateline says 2025-12-16"}
 */
public record Dated(Optional<LocalDate> day, DateOrigin origin, String from, List<String> doubts) {

  static final Dated UNKNOWN = new Dated(Optional.empty(), DateOrigin.NONE, "none", List.of());

  public Dated {
    doubts = List.copyOf(doubts);
  }
}
