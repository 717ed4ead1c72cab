package org.briefwright.press;

import com.openhtmltopdf.util.OpenUtil;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A font of a document that remembers the code and the width of each letter it was asked for. The
 * engine measures every word twice and once more when it prints it, and the library goes through
 * four tables for each letter of it.
 */
final class QuickFont extends PDFont {

  private final PDFont font;
  private @Nullable Sort[] sorts = new Sort[0x500];

  QuickFont(PDFont font) {
    super(font.getCOSObject());
    this.font = font;
  }

  /** A letter of the font. */
  private record Sort(byte[] code, float width) {

    static final Sort NONE = new Sort(new byte[0], 0);
  }

  /** Thrown for text in other scripts by the hundred, and caught by the engine. */
  private static final class NoGlyph extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NoGlyph(int letter, String font) {
      super("no glyph for U+" + Integer.toHexString(letter) + " in font " + font);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  @Override
  public float getStringWidth(String text) throws IOException {
    float width = 0;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      width += sort(letter).width;
      at += Character.charCount(letter);
    }
    return width;
  }

  /** The width of {@code text}; negative where a letter is not printed, or is met first. */
  float plainWidth(String text) {
    float width = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      Sort sort = letter < sorts.length ? sorts[letter] : null;
      if (sort == null || sort == Sort.NONE || !OpenUtil.isSafeFontCodePointToPrint(letter)) {
        return -1;
      }
      width += sort.width;
    }
    return width;
  }

  @Override
  protected byte[] encode(int letter) throws IOException {
    return sort(letter).code;
  }

  private Sort sort(int letter) throws IOException {
    if (letter >= sorts.length) {
      sorts = Arrays.copyOf(sorts, Math.max(letter + 1, sorts.length * 2));
    }
    Sort sort = sorts[letter];
    if (sort == null) {
      sort = look(letter);
      sorts[letter] = sort;
    }
    if (sort == Sort.NONE) {
      throw new NoGlyph(letter, getName());
    }
    return sort;
  }

  private Sort look(int letter) throws IOException {
    String text = Character.toString(letter);
    try {
      return new Sort(font.encode(text), font.getStringWidth(text));
    } catch (IllegalArgumentException e) {
      return Sort.NONE;
    }
  }

  @Override
  public String getName() {
    return String.valueOf(dict.getNameAsString(COSName.BASE_FONT));
  }

  @Override
  public PDFontDescriptor getFontDescriptor() {
    return font.getFontDescriptor();
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return font.getBoundingBox();
  }

  @Override
  public Matrix getFontMatrix() {
    return font.getFontMatrix();
  }

  @Override
  public Vector getPositionVector(int code) {
    return font.getPositionVector(code);
  }

  @Override
  public Vector getDisplacement(int code) throws IOException {
    return font.getDisplacement(code);
  }

  @Override
  @SuppressWarnings("deprecation")
  public float getHeight(int code) throws IOException {
    return font.getHeight(code);
  }

  @Override
  public float getWidth(int code) throws IOException {
    return font.getWidth(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) throws IOException {
    return font.hasExplicitWidth(code);
  }

  @Override
  public float getWidthFromFont(int code) throws IOException {
    return font.getWidthFromFont(code);
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("only the fonts of a reader's machine have such");
  }

  @Override
  public float getAverageFontWidth() {
    return font.getAverageFontWidth();
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return font.readCode(in);
  }

  @Override
  public String toUnicode(int code) {
    return font.toUnicode(code);
  }

  @Override
  public boolean isVertical() {
    return font.isVertical();
  }

  @Override
  public boolean isEmbedded() {
    return font.isEmbedded();
  }

  @Override
  public boolean isDamaged() {
    return font.isDamaged();
  }

  @Override
  public void addToSubset(int letter) {
    font.addToSubset(letter);
  }

  @Override
  public void subset() throws IOException {
    font.subset();
  }

  @Override
  public boolean willBeSubset() {
    return font.willBeSubset();
  }
}
