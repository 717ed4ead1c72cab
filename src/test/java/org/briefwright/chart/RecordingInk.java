package org.briefwright.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.brief.Figure;
import org.briefwright.brief.Series;

/** Remembers what was drawn. */
final class RecordingInk extends Ink {

  /** Every letter is half as wide as high. */
  static final Style STYLE =
      new Style(
          492,
          "Source Sans 3",
          new Color(0x12496B),
          new Color(0xC9761F),
          (text, bold, size) -> text.length() * size * 0.5);

  /** Words with the room that they take. */
  record Label(String text, Rectangle2D box) {}

  final List<Label> labels = new ArrayList<>();
  final List<Shape> filled = new ArrayList<>();
  final List<Shape> outlined = new ArrayList<>();

  private RecordingInk(Style style) {
    super(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), style);
  }

  static RecordingInk of(Sketch sketch) {
    return of(sketch, STYLE);
  }

  static RecordingInk of(Sketch sketch, Style style) {
    RecordingInk ink = new RecordingInk(style);
    sketch.painter().accept(ink);
    return ink;
  }

  static Drawing drawing(Series series) {
    return new ChartMaker()
        .draw(
            new Figure("f", 1, "t", "c", "alt", series, new Figure.Table(List.of(), List.of())),
            STYLE);
  }

  @Override
  void left(String text, double x, double y, boolean bold, double size, Color color) {
    if (!text.isEmpty()) {
      double height = size * 0.75;
      labels.add(
          new Label(text, new Rectangle2D.Double(x, y - height, width(text, bold, size), height)));
    }
  }

  @Override
  void fill(Shape shape, Color color) {
    filled.add(shape);
  }

  @Override
  void outline(Shape shape, double width, Color color) {
    outlined.add(shape);
  }

  List<String> texts() {
    return labels.stream().map(Label::text).toList();
  }

  /** The middle of a label from the left edge. */
  double centreOf(String text) {
    return labels.stream()
        .filter(label -> label.text().equals(text))
        .findFirst()
        .orElseThrow()
        .box()
        .getCenterX();
  }

  /** Pairs of labels, one over the other. */
  List<String> collisions() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        if (labels.get(i).box().intersects(labels.get(j).box())) {
          found.add(labels.get(i).text() + " over " + labels.get(j).text());
        }
      }
    }
    return found;
  }

  /** Labels that reach over the drawing's edge. */
  List<String> outside(double height) {
    Rectangle2D frame = new Rectangle2D.Double(-0.5, -0.5, style().widthPt() + 1, height + 1);
    return labels.stream()
        .filter(label -> !frame.contains(label.box()))
        .map(label -> label.text() + " at " + label.box())
        .toList();
  }
}
