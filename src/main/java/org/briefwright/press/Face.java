package org.briefwright.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * One cut of a family, as in Source Sans 3 semibold italic. Its bytes are shared by all documents;
 * a parsed font belongs to one at a time. Most faces are never asked for a letter, and so are
 * opened late.
 */
final class Face {

  private final Path file;
  private final byte[] bytes;
  private final FontLabel label;
  private final FontMeasures measures;
  private final Queue<TrueTypeFont> spare = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Glyphs glyphs;

  private Face(Path file, byte[] bytes, FontLabel label, FontMeasures measures) {
    this.file = file;
    this.bytes = bytes;
    this.label = label;
    this.measures = measures;
  }

  /** Whether running text of {@code name} is set in this face: upright, and of regular weight. */
  boolean isTextFaceOf(String name) {
    return family().equalsIgnoreCase(name) && weight() == Typecase.REGULAR && !italic();
  }

  static Face read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Face(file, bytes, FontLabel.read(bytes), FontMeasures.read(bytes));
    } catch (IOException | RuntimeException e) {
      throw unreadable(file, e);
    }
  }

  private static PressException unreadable(Path file, Exception cause) {
    return new PressException(
        file.toString(),
        "not a readable TrueType font",
        "put a static .ttf file there, or remove it",
        cause);
  }

  // Substitution of glyphs is off: it would put ligatures into the text that a reader copies, and
  // takes most of the time of printing.
  private TrueTypeFont parse() throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return font;
  }

  /** This face, parsed, for one document at a time; to be given {@link #back}. */
  TrueTypeFont lend() {
    TrueTypeFont idle = spare.poll();
    try {
      return idle == null ? parse() : idle;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Takes back what was lent; documents that are printed later need not parse it again. */
  void back(TrueTypeFont lent) {
    spare.add(lent);
  }

  /** What was lent, as a font of {@code document}; only the glyphs in use will be embedded. */
  PDFont in(PDDocument document, TrueTypeFont lent) {
    try {
      return new QuickFont(PDType0Font.load(document, lent, true));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The file's name and bytes; not to be changed. */
  String name() {
    return String.valueOf(file.getFileName());
  }

  byte[] bytes() {
    return bytes;
  }

  String family() {
    return label.family();
  }

  /** From 100 to 900; 400 is regular, 600 semibold, 700 bold. */
  int weight() {
    return label.weight();
  }

  boolean italic() {
    return label.italic();
  }

  FontMeasures measures() {
    return measures;
  }

  boolean has(int codePoint) {
    return glyphs().lookup().getGlyphId(codePoint) != 0;
  }

  /** The width of a character in a type of size 1. */
  double advance(int codePoint) {
    Glyphs known = glyphs();
    return known.advances()[known.lookup().getGlyphId(codePoint)] / known.unitsPerEm();
  }

  // Two threads may both read them, and find the same.
  private Glyphs glyphs() {
    Glyphs known = glyphs;
    if (known == null) {
      known = readGlyphs();
      glyphs = known;
    }
    return known;
  }

  private Glyphs readGlyphs() {
    try (TrueTypeFont font = parse()) {
      int[] advances = new int[font.getNumberOfGlyphs()];
      for (int glyph = 0; glyph < advances.length; glyph++) {
        advances[glyph] = font.getAdvanceWidth(glyph);
      }
      return new Glyphs(font.getUnicodeCmapLookup(), advances, font.getUnitsPerEm());
    } catch (IOException | RuntimeException e) {
      throw unreadable(file, e);
    }
  }

  private record Glyphs(CmapLookup lookup, int[] advances, double unitsPerEm) {}

  @Override
  public String toString() {
    return family() + " " + weight() + (italic() ? " italic" : "");
  }
}
