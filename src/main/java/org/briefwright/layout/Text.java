package org.briefwright.layout;

import java.text.Normalizer;

/** Makes any text fit to stand in XML and to be set in type. */
final class Text {

  private Text() {}

  /**
   * The same text with letters and their accents as one character each, as fonts have them, and
   * without what XML can't hold: control characters and halves of pairs, and what type can't show.
   *
   * @see "Extensible Markup Language 1.0, fifth edition, 2.2: characters"
   */
  static String clean(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.codePoints().allMatch(Text::isLegal)) {
      return composed;
    }
    StringBuilder legal = new StringBuilder();
    composed.codePoints().filter(Text::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  // A variation selector asks for one of several pictures of a sign; in type there is one.
  private static boolean isLegal(int c) {
    return !(c >= 0xFE00 && c <= 0xFE0F) && isXml(c);
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
