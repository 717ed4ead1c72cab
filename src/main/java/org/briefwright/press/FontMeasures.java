package org.briefwright.press;

import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.nio.ByteBuffer;

/**
 * How high and deep the lines of a font are, in thousandths of its size, as its file says.
 *
 * @param top of the highest letter
 * @param underline below the base line; 0 if the file does not say
 * @param underlineThickness 0 if the file does not say
 * @see "OpenType specification: the tables head, hhea and post"
 */
record FontMeasures(
    float ascent, float descent, float top, float underline, float underlineThickness) {

  private static final int UNITS = 18;
  private static final int HIGHEST = 42;
  private static final int ASCENDER = 4;
  private static final int DESCENDER = 6;
  private static final int UNDERLINE = 8;
  private static final int THICKNESS = 10;
  private static final float EM = 1000;
  private static final float USUAL_THICKNESS = 50;
  private static final float STRIKE_THICKNESS = 100;

  /**
   * @throws RuntimeException of some kind if {@code bytes} are no TrueType font
   */
  static FontMeasures read(byte[] bytes) {
    ByteBuffer font = ByteBuffer.wrap(bytes);
    int head = FontLabel.table(font, "head");
    int lines = FontLabel.table(font, "hhea");
    int post = FontLabel.table(font, "post");
    float scale = EM / (font.getShort(head + UNITS) & 0xFFFF);
    return new FontMeasures(
        font.getShort(lines + ASCENDER) * scale,
        -font.getShort(lines + DESCENDER) * scale,
        font.getShort(head + HIGHEST) * scale,
        -font.getShort(post + UNDERLINE) * scale,
        font.getShort(post + THICKNESS) * scale);
  }

  /** The same as the engine would find out by opening the font. */
  PdfBoxRawPDFontMetrics forEngine() {
    return new PdfBoxRawPDFontMetrics(
        ascent,
        descent,
        -top / 3,
        STRIKE_THICKNESS,
        underline > 0 ? underline : descent,
        underlineThickness > 0 ? underlineThickness : USUAL_THICKNESS,
        descent);
  }
}
