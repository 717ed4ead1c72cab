package org.briefwright.fact;

/**
 * How a speaker stands to what is spoken of, where the words of a document carry it.
 *
 * @param words those that carry it, as in {@code "resolutely condemned"}; the document's own
 */
public record Stance(Kind kind, String words) {

  public enum Kind {
    CONDEMNED,
    WELCOMED,
    DENIED,
    CALLED_FOR,
    NEUTRAL
  }
}
