package org.briefwright.fact;

import java.util.Optional;

/**
 * A calendar expression in a sentence.
 *
 * @param text as written
 * @param value what it names
 * @param part the quarter, half or season of a year that the words beside it name, as in {@code
 *     spring 2025}
 * @param basis how the value was found, in words: {@code "as written"}, {@code "year from context"}
 */
public record DateMention(
    Citation citation,
    Span span,
    String text,
    PartialDate value,
    Optional<PartialDate> part,
    String basis,
    Grounds grounds)
    implements Fact {

  /** The value, or the part of it that is named. */
  public PartialDate finest() {
    return part.orElse(value);
  }
}
