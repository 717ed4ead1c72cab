package org.briefwright.press;

/**
 * Letters that stand beside each other on a printed page, in one size.
 *
 * @param page from 0
 * @param x of the left edge, in points from the left edge of the page
 * @param y of the base line, in points from the top of the page
 * @param width in points
 * @param size of the type, in points
 * @param mark number of the marked content, or -1 for what is not told, such as running heads
 */
record Run(String text, int page, double x, double y, double width, double size, int mark) {

  // Rough, but more would touch the neighbouring line of a table set in 8 on 10 points.
  private static final double ASCENT = 0.62;
  private static final double DESCENT = 0.12;

  double top() {
    return y - size * ASCENT;
  }

  double bottom() {
    return y + size * DESCENT;
  }

  double right() {
    return x + width;
  }

  boolean isTold() {
    return mark >= 0;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
