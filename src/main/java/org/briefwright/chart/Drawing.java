package org.briefwright.chart;

import java.awt.Graphics2D;

/**
 * A chart, ready to be painted at any scale.
 *
 * @param anchor of the {@link org.briefwright.brief.Figure} that it draws
 * @param widthPt in points, 1/72 inch
 * @param heightPt in points
 * @param alt what is told to somebody who can't see it
 */
public record Drawing(String anchor, double widthPt, double heightPt, String alt, Painter painter) {

  /** Paints in vectors; the origin is at the top left, one unit is one point. */
  @FunctionalInterface
  public interface Painter {
    void paint(Graphics2D graphics);
  }
}
