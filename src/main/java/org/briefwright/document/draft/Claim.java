package org.briefwright.document.draft;

/**
 * Something a file says about itself.
 *
 * @param value never blank
 * @param from where it stands, in words: {@code "og:title"}
 */
public record Claim(Topic topic, String value, String from) {

  /** What a claim is about. */
  public enum Topic {
    TITLE,
    /**
     * The title in a file's properties, which often is that of its template, or of a whole site.
     */
    FILE_TITLE,
    PUBLISHER,
    /** The host of its address, which names the publisher where nothing else does. */
    HOST,
    AUTHOR,
    URL,
    /** ISO 639-1, lower case. */
    LANGUAGE
  }
}
