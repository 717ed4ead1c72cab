package org.briefwright.fact;

/**
 * A calendar expression in a sentence.
 *
 * @param text as written
 * @param value what it names
 * @param basis how the value was found, in words: {@code "as written"}, {@code "year from context"}
 */
public record DateMention(
    Citation citation, Span span, String text, PartialDate value, String basis, Grounds grounds)
    implements Fact {}
