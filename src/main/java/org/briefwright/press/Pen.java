package org.briefwright.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's content would write next, and how large.
 *
 * @see "ISO 32000-1:2008, 8.4 and 9.3: graphics state; text state"
 */
final class Pen {

  private final AffineTransform page;
  private AffineTransform line = new AffineTransform();
  private AffineTransform text = new AffineTransform();
  private @Nullable Letters letters;
  private double size;
  private double letterSpace;
  private double wordSpace;
  private double stretch = 1;
  private double leading;
  private double rise;

  Pen() {
    page = new AffineTransform();
  }

  private Pen(Pen other) {
    page = new AffineTransform(other.page);
    line = new AffineTransform(other.line);
    text = new AffineTransform(other.text);
    letters = other.letters;
    size = other.size;
    letterSpace = other.letterSpace;
    wordSpace = other.wordSpace;
    stretch = other.stretch;
    leading = other.leading;
    rise = other.rise;
  }

  /** What is restored later. */
  Pen saved() {
    return new Pen(this);
  }

  /** The font; nothing before one was set. */
  @Nullable Letters letters() {
    return letters;
  }

  void transform(AffineTransform matrix) {
    page.concatenate(matrix);
  }

  void take(@Nullable Letters font, double points) {
    letters = font;
    size = points;
  }

  void spaceLetters(double units) {
    letterSpace = units;
  }

  void spaceWords(double units) {
    wordSpace = units;
  }

  void stretch(double percent) {
    stretch = percent / 100;
  }

  void lead(double units) {
    leading = units;
  }

  void rise(double units) {
    rise = units;
  }

  void place(AffineTransform matrix) {
    line = matrix;
    text = new AffineTransform(matrix);
  }

  /** To the beginning of a line, that much away from the beginning of this one. */
  void moveLine(double x, double y) {
    line.translate(x, y);
    text = new AffineTransform(line);
  }

  void nextLine() {
    moveLine(0, -leading);
  }

  /** On by what stands in a text between its letters. */
  void kern(double thousandths) {
    text.translate(-thousandths / 1000 * size * stretch, 0);
  }

  /**
   * On behind a letter.
   *
   * @return how far that was, in {@link #step steps}
   */
  double pass(Letters.Letter letter) {
    double space = letterSpace + (letter.isSpace() ? wordSpace : 0);
    double way = (letter.width() * size + space) * stretch;
    text.translate(way, 0);
    return way;
  }

  /** Where on the page one unit of a line of text leads. */
  Point2D step() {
    Point2D unit = new Point2D.Double(1, 0);
    return page.deltaTransform(text.deltaTransform(unit, unit), unit);
  }

  /** Takes letters in a type of size 1 to where they stand on the page. */
  AffineTransform onPage() {
    AffineTransform matrix = new AffineTransform(page);
    matrix.concatenate(text);
    matrix.concatenate(new AffineTransform(size * stretch, 0, 0, size, 0, rise));
    return matrix;
  }
}
