package org.briefwright.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How the stages of deals are told apart: by colour, by pattern and, on a scale without bars, by
 * shape. Patterns and shapes hold in grey print too. After six stages they begin again; each bar is
 * labelled with its stage.
 */
enum StageFill {
  DARK,
  LIGHT,
  DARK_HATCHED,
  LIGHT_HATCHED,
  OPEN,
  DENSE;

  private static final double DISTANCE = 3.2;
  private static final double STROKE = 0.9;

  static StageFill of(int stage) {
    return values()[stage % values().length];
  }

  void bar(Ink ink, Rectangle2D area) {
    Color dark = ink.style().accent();
    Color light = ink.style().second();
    switch (this) {
      case DARK -> ink.fill(area, dark);
      case LIGHT -> ink.fill(area, light);
      case DARK_HATCHED -> hatched(ink, area, dark, DISTANCE);
      case LIGHT_HATCHED -> hatched(ink, area, light, DISTANCE);
      case OPEN -> ink.outline(inner(area), STROKE, dark);
      case DENSE -> hatched(ink, area, dark, DISTANCE / 2);
    }
  }

  private static void hatched(Ink ink, Rectangle2D area, Color color, double distance) {
    ink.fill(area, Ink.WHITE);
    ink.hatch(area, distance, STROKE, color);
    ink.outline(inner(area), STROKE, color);
  }

  private static Rectangle2D inner(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX() + STROKE / 2,
        area.getY() + STROKE / 2,
        Math.max(0.1, area.getWidth() - STROKE),
        area.getHeight() - STROKE);
  }

  void dot(Ink ink, double x, double y, double radius) {
    Color dark = ink.style().accent();
    Color light = ink.style().second();
    Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    Rectangle2D square = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    switch (this) {
      case DARK -> ink.fill(circle, dark);
      case LIGHT -> ink.fill(square, light);
      case DARK_HATCHED -> ink.fill(triangle(x, y, radius), dark);
      case LIGHT_HATCHED -> ink.outline(square, STROKE, light);
      case OPEN -> ink.outline(circle, STROKE, dark);
      case DENSE -> ink.outline(triangle(x, y, radius), STROKE, dark);
    }
  }

  private static Path2D triangle(double x, double y, double radius) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x, y - radius);
    triangle.lineTo(x + radius, y + radius);
    triangle.lineTo(x - radius, y + radius);
    triangle.closePath();
    return triangle;
  }
}
