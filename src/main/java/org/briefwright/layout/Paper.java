package org.briefwright.layout;

/** The sheets that an edition can be printed on, upright. */
public enum Paper {
  A4(210, 297),
  LETTER(215.9, 279.4);

  private final double widthMm;
  private final double heightMm;

  Paper(double widthMm, double heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  public double widthMm() {
    return widthMm;
  }

  public double heightMm() {
    return heightMm;
  }

  /** As a rule of a style sheet. */
  String rule(boolean landscape) {
    String size =
        landscape ? heightMm + "mm " + widthMm + "mm" : widthMm + "mm " + heightMm + "mm";
    return "@page { size: " + size + " }\n";
  }
}
