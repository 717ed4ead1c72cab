package org.briefwright.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a PDF doesn't bring along with the one that PDFBox ships. PDFBox
 * itself would search the system for fonts, for seconds, and write a list of them into the user's
 * home; to draw text from a page the shapes of its letters don't matter.
 */
final class NoSystemFonts implements FontMapper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;

  private NoSystemFonts(TrueTypeFont font) {
    this.font = font;
  }

  /** PDFBox keeps one mapper for the whole program. */
  static void use() {
    if (Holder.MAPPER != FontMappers.instance()) {
      FontMappers.set(Holder.MAPPER);
    }
  }

  private static NoSystemFonts load() {
    try (InputStream in =
        Objects.requireNonNull(FontMappers.class.getResourceAsStream(FONT), FONT)) {
      return new NoSystemFonts(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, true);
  }

  /** Loaded with the first PDF. */
  private static final class Holder {
    static final NoSystemFonts MAPPER = load();
  }
}
