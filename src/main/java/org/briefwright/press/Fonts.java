package org.briefwright.press;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * The faces of a {@link Typecase} as fonts of one document; each is loaded when first used, and
 * given back when the document is written.
 */
final class Fonts implements AutoCloseable {

  private static final String FONT = "font";
  private static final Pattern COMMA = Pattern.compile(",");

  // What follows the size in "font: 10pt/14pt ...", or all of "font-family: ...".
  private static final Pattern NAMED =
      Pattern.compile(
          "font\\s*:[^;}]*?[0-9.]+(?:pt|px|mm|em)\\s+([^;}]*)|font-family\\s*:([^;}]*)");

  private final Typecase typecase;
  private final PDDocument document;
  private final Map<Face, PDFont> loaded = new HashMap<>();
  private final Map<Face, TrueTypeFont> lent = new HashMap<>();

  Fonts(Typecase typecase, PDDocument document) {
    this.typecase = typecase;
    this.document = document;
  }

  PDFont of(Face face) {
    return loaded.computeIfAbsent(
        face, wanted -> wanted.in(document, lent.computeIfAbsent(wanted, Face::lend)));
  }

  @Override
  public void close() {
    lent.forEach(Face::back);
    lent.clear();
  }

  /**
   * Hands the families to the engine that the style sheet of {@code xhtml} names.
   *
   * @throws PressException if it names one that the case does not have
   */
  void setUp(PdfRendererBuilder builder, String xhtml) {
    namedIn(xhtml).forEach(typecase::require);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, new Measures());
    for (Face face : typecase.faces()) {
      FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
      builder.useFont(new Lazy(face), face.family(), face.weight(), style, true);
    }
  }

  /** Lets all families lend letters, where {@code xhtml} has some that a named one lacks. */
  void setUpLenders(PdfBoxRenderer renderer, String xhtml) {
    List<String> names = namedIn(xhtml);
    List<Face> named =
        typecase.faces().stream().filter(face -> names.contains(face.family())).toList();
    boolean complete =
        lettersOf(xhtml).stream()
            .filter(GlyphCheck::isPrinted)
            .allMatch(letter -> named.stream().allMatch(face -> face.has(letter)));
    if (complete) {
      return;
    }
    for (Face face : typecase.faces()) {
      IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
      renderer
          .getFontResolver()
          .addFont(
              new Lazy(face), face.family(), face.weight(), style, true, FontGroup.FINAL_FALLBACK);
    }
  }

  // Of a million letters nearly all are one of a hundred.
  private static BitSet lettersOf(String text) {
    boolean[] plain = new boolean[128];
    BitSet letters = new BitSet();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < plain.length) {
        plain[letter] = true;
      } else if (!Character.isLowSurrogate(letter)) {
        letters.set(text.codePointAt(at));
      }
    }
    for (int letter = 0; letter < plain.length; letter++) {
      letters.set(letter, plain[letter]);
    }
    return letters;
  }

  /** The families that the style sheet of {@code xhtml} names. */
  static List<String> namedIn(String xhtml) {
    String plain = xhtml.replace("&quot;", "\"").replace("&#39;", "'");
    Set<String> names = new LinkedHashSet<>();
    Matcher named = NAMED.matcher(plain);
    // A long edition is searched for a word much sooner than for a pattern.
    for (int at = plain.indexOf(FONT); at >= 0; at = plain.indexOf(FONT, at + 1)) {
      if (named.region(at, plain.length()).lookingAt()) {
        String list = named.group(1) == null ? named.group(2) : named.group(1);
        for (String name : COMMA.split(list)) {
          names.add(name.strip().replaceAll("^[\"']|[\"']$", ""));
        }
      }
    }
    return List.copyOf(names);
  }

  private final class Lazy extends PDFontSupplier {

    private final Face face;

    Lazy(Face face) {
      super(null);
      this.face = face;
    }

    @Override
    public PDFont supply() {
      return of(face);
    }
  }

  /** Tells the engine of each face what it would open the font for. */
  private final class Measures implements FSCacheEx<String, FSCacheValue> {

    @Override
    public @Nullable FSCacheValue get(String key) {
      return typecase.faces().stream()
          .filter(face -> key.endsWith(key(face)))
          .findFirst()
          .map(face -> face.measures().forEngine())
          .orElse(null);
    }

    // The engine puts a word of its own before it.
    private static String key(Face face) {
      IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
      return ":" + face.family() + ":" + face.weight() + ":" + style;
    }

    @Override
    public @Nullable FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
      return get(key);
    }

    @Override
    public void put(String key, FSCacheValue measures) {}
  }
}
