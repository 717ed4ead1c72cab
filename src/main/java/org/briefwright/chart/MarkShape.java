package org.briefwright.chart;

import java.awt.geom.Ellipse2D;
import org.briefwright.brief.Series.StatementTiming.Kind;

/** The marks of statements; told apart by shape, so that they hold in grey print. */
final class MarkShape {

  static final double RADIUS = 2.7;

  private MarkShape() {}

  static void paint(Ink ink, Kind kind, double x, double y) {
    Ellipse2D circle = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    switch (kind) {
      case DATED -> ink.fill(circle, ink.style().accent());
      case DOCUMENT_DATE -> {
        ink.fill(circle, Ink.WHITE);
        ink.outline(circle, 1.1, ink.style().accent());
      }
      case SILENCE -> {
        ink.line(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS, 1.7, ink.style().second());
        ink.line(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS, 1.7, ink.style().second());
      }
    }
  }

  static String meaning(Kind kind) {
    return switch (kind) {
      case DATED -> "dated";
      case DOCUMENT_DATE -> "document-date";
      case SILENCE -> "silence";
    };
  }
}
