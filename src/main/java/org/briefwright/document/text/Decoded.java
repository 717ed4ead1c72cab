package org.briefwright.document.text;

import java.util.Optional;
import org.briefwright.fact.Notice;

/**
 * Characters drawn from bytes.
 *
 * @param text clean, as {@link Clean#text} leaves it
 * @param charset its IANA name
 * @param undecodable how many bytes had no meaning in it; each stands as U+FFFD in the text
 */
public record Decoded(String text, String charset, int undecodable) {

  /** For the reader of the briefing, where bytes were lost. */
  public Optional<Notice> notice(String file) {
    return undecodable == 0
        ? Optional.empty()
        : Optional.of(
            Notice.of(
                file,
                undecodable + " bytes are not " + charset + " and stand as \uFFFD",
                "save it as UTF-8"));
  }
}
