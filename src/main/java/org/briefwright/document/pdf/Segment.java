package org.briefwright.document.pdf;

/**
 * A stretch of one line on a page, in points, the origin at the top left.
 *
 * @param left where it begins
 * @param right where it ends
 * @param y of its baseline, growing downwards
 * @param size of its letters, on average
 * @param bold whether most of its letters are
 * @param page from 0
 * @param cell whether it is one of several in a row of a table
 */
record Segment(
    String text,
    double left,
    double right,
    double y,
    double size,
    boolean bold,
    int page,
    boolean cell) {

  double width() {
    return right - left;
  }

  Segment asCell() {
    return new Segment(text, left, right, y, size, bold, page, true);
  }

  boolean isOnLineOf(Segment other) {
    return Math.abs(y - other.y) <= 0.35 * Math.max(size, other.size);
  }

  boolean endsWithStop() {
    int end = text.length();
    while (end > 0 && "\"'”’»)]“".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
  }
}
