package org.briefwright.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One cut of a family, as in Source Sans 3 semibold italic. Its bytes are shared by all documents;
 * a parsed font belongs to one.
 */
final class Face {

  // Name identifiers of the OpenType specification, table "name".
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int WINDOWS = 3;
  private static final int UNICODE_BMP = 1;
  private static final int ENGLISH_US = 0x409;
  private static final int ITALIC_BIT = 1;

  private final byte[] bytes;
  private final String family;
  private final int weight;
  private final boolean italic;
  private final CmapLookup glyphs;
  private final int[] advances;
  private final double unitsPerEm;

  private Face(byte[] bytes, TrueTypeFont font) throws IOException {
    this.bytes = bytes;
    this.family = familyOf(font);
    this.weight = font.getOS2Windows().getWeightClass();
    this.italic = (font.getOS2Windows().getFsSelection() & ITALIC_BIT) != 0;
    this.glyphs = font.getUnicodeCmapLookup();
    this.advances = new int[font.getNumberOfGlyphs()];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = font.getAdvanceWidth(glyph);
    }
    this.unitsPerEm = font.getUnitsPerEm();
  }

  static Face read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      try (TrueTypeFont font = parse(bytes)) {
        return new Face(bytes, font);
      }
    } catch (IOException | RuntimeException e) {
      throw new PressException(
          file.toString(),
          "not a readable TrueType font",
          "put a static .ttf file there, or remove it",
          e);
    }
  }

  // A family of many cuts has its common name here; the other family name holds the cut too.
  private static String familyOf(TrueTypeFont font) throws IOException {
    String common = font.getNaming().getName(TYPOGRAPHIC_FAMILY, WINDOWS, UNICODE_BMP, ENGLISH_US);
    return common == null ? font.getNaming().getFontFamily() : common;
  }

  // Substitution of glyphs is off: it would put ligatures into the text that a reader copies, and
  // takes most of the time of printing.
  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return font;
  }

  /** This face as a font of {@code document}, of which only the glyphs in use will be embedded. */
  PDFont in(PDDocument document) {
    try {
      return PDType0Font.load(document, parse(bytes), true);
    } catch (IOException e) {
      throw new PressException(
          toString(), "the font can't be embedded", "replace its file in the fonts folder", e);
    }
  }

  String family() {
    return family;
  }

  /** From 100 to 900; 400 is regular, 600 semibold, 700 bold. */
  int weight() {
    return weight;
  }

  boolean italic() {
    return italic;
  }

  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /** The width of a character in a type of size 1. */
  double advance(int codePoint) {
    return advances[glyphs.getGlyphId(codePoint)] / unitsPerEm;
  }

  @Override
  public String toString() {
    return family + " " + weight + (italic ? " italic" : "");
  }
}
