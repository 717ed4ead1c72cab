package org.briefwright.chart;

import java.awt.geom.Rectangle2D;

/** What is drawn where there is nothing to draw. */
final class QuietFrame {

  private static final double HEIGHT = 42;

  private QuietFrame() {}

  static Sketch sketch(String words) {
    return new Sketch(HEIGHT, ink -> paint(ink, words));
  }

  private static void paint(Ink ink, String words) {
    double width = ink.style().widthPt();
    ink.outline(new Rectangle2D.Double(0.5, 0.5, width - 1, HEIGHT - 1), Ink.HAIRLINE, Ink.HAIR);
    ink.centred(words, width / 2, HEIGHT / 2 + 3, false, Ink.NORMAL, Ink.QUIET);
  }
}
