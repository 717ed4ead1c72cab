package org.briefwright.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One making of an edition, taken by a node.
 *
 * @param window names the days that it covers
 * @param day on which it was due, by the calendar of its zone
 * @param attempt from 1
 * @param node that has taken it
 */
public record Run(
    String briefing, String window, LocalDate day, Instant due, int attempt, String node) {

  /** {@code "central-asia-weekly/2025-11-03..2025-11-09"}: the same on every attempt. */
  public String id() {
    return briefing + "/" + window;
  }
}
