package org.briefwright.press;

/** The sheet of a booklet, on which two pages stand beside each other. */
public enum Sheet {
  /** Pages of A4 are made smaller, to A5. */
  A4(842, 595),
  /** Pages of A4 keep their size. */
  A3(1191, 842);

  private final int widthPt;
  private final int heightPt;

  Sheet(int widthPt, int heightPt) {
    this.widthPt = widthPt;
    this.heightPt = heightPt;
  }

  /** In points, lying. */
  int widthPt() {
    return widthPt;
  }

  int heightPt() {
    return heightPt;
  }
}
