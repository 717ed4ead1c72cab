package org.briefwright.document.text;

import java.util.Optional;
import org.briefwright.fact.Notice;

/**
 * Characters drawn from bytes.
 *
 * @param text clean, as {@link Clean#text} leaves it
 * @param charset its IANA name; of a mixture that of the lines that are not UTF-8
 * @param undecodable how many bytes had no meaning in it; each stands as U+FFFD in the text
 * @param place the first line with such a byte, or with another character set; 0 where none is
 */
public record Decoded(String text, String charset, int undecodable, int place) {

  static Decoded whole(String text, String charset) {
    return new Decoded(Clean.text(text), charset, replaced(text), firstReplaced(text));
  }

  /**
   * @param place the first line that is not UTF-8
   */
  static Decoded mixed(String text, String charset, int place) {
    return new Decoded(Clean.text(text), charset, replaced(text), place);
  }

  private static int replaced(String text) {
    return (int) text.chars().filter(c -> c == '\uFFFD').count();
  }

  private static int firstReplaced(String text) {
    int at = text.indexOf('\uFFFD');
    return at < 0 ? 0 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private String where() {
    return place == 0 ? "" : ", the first in line " + place;
  }

  /** For the reader of the briefing, where bytes were lost or guessed. */
  public Optional<Notice> notice(String file) {
    if (undecodable > 0) {
      String bytes = undecodable == 1 ? "1 byte is" : undecodable + " bytes are";
      String stand = undecodable == 1 ? "stands" : "stand";
      return Optional.of(
          Notice.of(
              file,
              bytes + " not " + charset + " and " + stand + " as \uFFFD" + where(),
              "save it as UTF-8"));
    }
    return place == 0
        ? Optional.empty()
        : Optional.of(
            Notice.of(
                file,
                "is UTF-8 with lines in " + charset + ", the first is line " + place,
                "look at them, and save it as UTF-8"));
  }
}
