package org.briefwright.chart;

/**
 * Measures text in the type that it will be printed in, so that labels can be placed clear of each
 * other.
 */
@FunctionalInterface
public interface Ruler {

  /**
   * The width of a line of text.
   *
   * @param bold whether in the bold cut
   * @param sizePt of the type, in points
   * @return in points, 0 or more
   */
  double widthPt(String text, boolean bold, double sizePt);
}
