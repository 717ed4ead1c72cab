package org.briefwright.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws lines, areas and letters in the style of a design; lengths are points, y grows downwards.
 */
class Ink {

  static final Color BLACK = new Color(0x1A1A1A);
  static final Color QUIET = new Color(0x5A5A5A);
  static final Color HAIR = new Color(0xC4C4C4);
  static final Color WHITE = Color.WHITE;

  static final double HAIRLINE = 0.4;

  /** The size of labels; nothing in print is smaller than 8 points. */
  static final double SMALL = 8;

  static final double NORMAL = 8.5;

  private final Graphics2D graphics;
  private final Style style;

  Ink(Graphics2D graphics, Style style) {
    this.graphics = graphics;
    this.style = style;
  }

  Graphics2D graphics() {
    return graphics;
  }

  Style style() {
    return style;
  }

  void line(double x1, double y1, double x2, double y2, double width, Color color) {
    outline(new Line2D.Double(x1, y1, x2, y2), width, color);
  }

  void outline(Shape shape, double width, Color color) {
    graphics.setColor(color);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  /** Lines that rise to the right, inside of {@code area}. */
  void hatch(Rectangle2D area, double distance, double width, Color color) {
    Shape clip = graphics.getClip();
    graphics.clip(area);
    for (double x = area.getMinX() - area.getHeight(); x < area.getMaxX(); x += distance) {
      line(x, area.getMaxY(), x + area.getHeight(), area.getMinY(), width, color);
    }
    graphics.setClip(clip);
  }

  /** The same inside of any shape. */
  void hatchShape(Shape shape, double distance, double width, Color color) {
    Shape clip = graphics.getClip();
    graphics.clip(shape);
    hatch(shape.getBounds2D(), distance, width, color);
    graphics.setClip(clip);
  }

  /** Sets {@code text} from {@code x} to the right, on the base line {@code y}. */
  void left(String text, double x, double y, boolean bold, double size, Color color) {
    if (text.isEmpty()) {
      return;
    }
    Font font = new Font(style.family(), bold ? Font.BOLD : Font.PLAIN, 1);
    graphics.setFont(font.deriveFont((float) size));
    graphics.setColor(color);
    graphics.drawString(text, (float) x, (float) y);
  }

  void right(String text, double x, double y, boolean bold, double size, Color color) {
    left(text, x - width(text, bold, size), y, bold, size, color);
  }

  void centred(String text, double x, double y, boolean bold, double size, Color color) {
    left(text, x - width(text, bold, size) / 2, y, bold, size, color);
  }

  double width(String text, boolean bold, double size) {
    return style.ruler().widthPt(text, bold, size);
  }

  /** {@code text}, or as much of its beginning as goes into {@code width}, with an ellipsis. */
  static String fit(Ruler ruler, String text, double width, boolean bold, double size) {
    if (ruler.widthPt(text, bold, size) <= width + HAIRLINE) {
      return text;
    }
    int end = text.length();
    while (end > 1 && ruler.widthPt(text.substring(0, end) + "…", bold, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
