package org.briefwright.fact;

/**
 * A sentence of a document's own content.
 *
 * @param paragraph number of its paragraph in the document, from 1
 * @param line line of the file on which it begins, from 1; of HTML, PDF and Word the line of the
 *     text drawn from it
 */
public record Sentence(int paragraph, int line, Kind kind, String text) {

  /** What part a sentence plays on the page. */
  public enum Kind {
    TITLE,
    HEADING,
    BODY,
    /** An entry of a list or a cell of a table. */
    ITEM
  }

  public boolean isHeading() {
    return kind == Kind.TITLE || kind == Kind.HEADING;
  }
}
