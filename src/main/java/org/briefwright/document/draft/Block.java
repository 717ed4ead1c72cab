package org.briefwright.document.draft;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Dropped;

/**
 * A stretch of text that stands alone on the page.
 *
 * @param text white space folded, never empty
 * @param line of the file on which it begins, from 1; of HTML, PDF, Word and mail the line of the
 *     text drawn from it, in which each block is one line
 * @param lineStarts where in the text the file's next lines begin, in UTF-16 units; empty where the
 *     block is one line
 * @param furniture why it is not the document's own content, in words; empty where it is
 */
public record Block(
    Shape shape, String text, int line, List<Integer> lineStarts, Optional<String> furniture) {

  public Block {
    lineStarts = List.copyOf(lineStarts);
  }

  public static Block of(Shape shape, String text, int line) {
    return new Block(shape, text, line, List.of(), Optional.empty());
  }

  /** This block, taken for furniture. A block that already is keeps its first reason. */
  public Block dropped(String reason) {
    return furniture.isPresent()
        ? this
        : new Block(shape, text, line, lineStarts, Optional.of(reason));
  }

  public Block as(Shape other) {
    return new Block(other, text, line, lineStarts, furniture);
  }

  public Block at(int otherLine) {
    return new Block(shape, text, otherLine, lineStarts, furniture);
  }

  /** The line of the file on which the character at {@code offset} of the text stands. */
  public int lineOf(int offset) {
    int found = Collections.binarySearch(lineStarts, offset);
    return line + (found >= 0 ? found + 1 : -found - 1);
  }

  public boolean isKept() {
    return furniture.isEmpty();
  }

  /** For the list of what was dropped. */
  public Dropped toDropped() {
    return new Dropped(text, furniture.orElseThrow());
  }
}
