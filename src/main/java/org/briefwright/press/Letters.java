package org.briefwright.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** What the codes of a printed font stand for; each is asked of the font once. */
final class Letters {

  private static final String UNKNOWN = "\uFFFD";

  private final PDFont font;
  private final boolean ofTwoBytes;
  private @Nullable Letter[] known = new Letter[256];

  Letters(PDFont font) {
    this.font = font;
    ofTwoBytes =
        font instanceof PDType0Font composite
            && composite.getCMap() != null
            && String.valueOf(composite.getCMap().getName()).startsWith("Identity");
  }

  /**
   * A code.
   *
   * @param text as it can be copied
   * @param width in a type of size 1
   * @param isSpace whether it is the code that spaces between words widen
   * @param fault why nothing is seen of it
   */
  record Letter(String text, double width, boolean isSpace, Optional<String> fault) {}

  /** The letters of {@code codes}, in order. */
  Letter[] of(byte[] codes) throws IOException {
    if (!ofTwoBytes) {
      return read(codes);
    }
    Letter[] letters = new Letter[codes.length / 2];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = of((codes[2 * i] & 0xFF) << 8 | codes[2 * i + 1] & 0xFF, 2);
    }
    return letters;
  }

  private Letter[] read(byte[] codes) throws IOException {
    Letter[] letters = new Letter[codes.length];
    int count = 0;
    ByteArrayInputStream in = new ByteArrayInputStream(codes);
    for (int left = in.available(); left > 0; left = in.available()) {
      int code = font.readCode(in);
      letters[count++] = of(code, left - in.available());
    }
    return Arrays.copyOf(letters, count);
  }

  private Letter of(int code, int bytes) throws IOException {
    if (code >= known.length) {
      known = Arrays.copyOf(known, Math.max(code + 1, known.length * 2));
    }
    Letter letter = known[code];
    if (letter == null) {
      letter = look(code, bytes);
      known[code] = letter;
    }
    return letter;
  }

  private Letter look(int code, int bytes) throws IOException {
    String text = font.toUnicode(code);
    boolean missing = text == null || text.isEmpty() || hasNoGlyph(code);
    return new Letter(
        text == null ? UNKNOWN : text,
        font.getDisplacement(code).getX(),
        bytes == 1 && code == ' ',
        missing
            ? Optional.of("the letter of code " + code + " in " + font.getName() + " is missing")
            : Optional.empty());
  }

  private boolean hasNoGlyph(int code) throws IOException {
    return font instanceof PDType0Font composite && composite.codeToGID(code) == 0;
  }
}
