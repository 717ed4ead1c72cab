package org.briefwright.fact;

/**
 * A line of a document that is not its own content.
 *
 * @param text as it stood, with white space folded
 * @param reason in words, for example {@code "site furniture"}
 */
public record Dropped(String text, String reason) {}
