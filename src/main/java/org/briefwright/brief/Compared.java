package org.briefwright.brief;

import java.time.LocalDate;
import java.util.List;

/**
 * An edition, as far as it is compared with another one.
 *
 * @param label {@code "2025-W44"}
 * @param version from 1
 * @param contentSha256 hash of everything that it is made of
 * @param from first day of its period
 * @param to last day of its period
 * @param texts as they were read for it
 * @param rates of it
 */
public record Compared(
    String label,
    int version,
    String contentSha256,
    LocalDate from,
    LocalDate to,
    List<Reported> texts,
    Rates rates) {

  public Compared {
    texts = List.copyOf(texts);
  }

  /** Whether both are versions of one edition. */
  boolean isOfSameDays(Compared other) {
    return from.equals(other.from) && to.equals(other.to);
  }
}
