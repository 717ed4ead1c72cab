package org.briefwright.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days between an event and a statement that answers it.
 *
 * @param citation the sentence of the statement
 * @param eventCitation the sentence that dates the event
 * @param eventText the event in the document's words
 */
public record Lag(
    Citation citation,
    LocalDate statement,
    LocalDate event,
    Citation eventCitation,
    String eventText,
    Grounds grounds)
    implements Fact {

  /** Days from the event to the statement; negative where the statement came first. */
  public long days() {
    return ChronoUnit.DAYS.between(event, statement);
  }
}
