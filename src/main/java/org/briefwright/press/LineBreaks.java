package org.briefwright.press;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds the places where a line may break. */
final class LineBreaks implements FSTextBreaker {

  private static final int LONGEST_HELD = 16;

  // Letters of which nothing but a space makes two words.
  private static final boolean[] PLAIN = new boolean[0x500];

  static {
    for (int letter = 0; letter < PLAIN.length; letter++) {
      PLAIN[letter] =
          letter < 0x80 && Character.isLetter(letter)
              || letter >= 0x400 && letter < 0x460
              || letter >= 0x48A;
    }
  }

  private final FSTextBreaker breaker =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";
  private boolean links;
  // Where this one is, and where the library is, which is asked only for what is hard.
  private int at;
  private int asked;

  @Override
  public int next() {
    int place = links ? -1 : afterPlainWord();
    if (place < 0) {
      place = ask();
      while (place > 0 && isInWord(place)) {
        place = ask();
      }
    }
    at = place;
    return place;
  }

  private int ask() {
    do {
      asked = breaker.next();
    } while (asked >= 0 && asked <= at && at > 0);
    return asked;
  }

  /** Behind a word of plain letters and its space, with which most lines go on; else -1. */
  private int afterPlainWord() {
    int end = text.length();
    if (at < 0 || at >= end) {
      return -1;
    }
    int place = at;
    while (place < end && isPlain(text.charAt(place))) {
      place++;
    }
    if (place == at || place == end) {
      return place == at ? -1 : end;
    }
    if (text.charAt(place) == ',') {
      place++;
    }
    int space = place;
    while (place < end && text.charAt(place) == ' ') {
      place++;
    }
    return place > space && (place == end || isPlain(text.charAt(place))) ? place : -1;
  }

  private static boolean isPlain(char letter) {
    return letter < PLAIN.length && PLAIN[letter];
  }

  // The library takes an apostrophe for the end of a quotation (Russia’|s), a point for the end of
  // a sentence (U.|S.) and a number for a word of its own ($4.1|bn).
  private boolean isInWord(int place) {
    if (place <= 1 || place >= text.length() || !Character.isLetter(text.charAt(place))) {
      return false;
    }
    char last = text.charAt(place - 1);
    return last == '’' && Character.isLetter(text.charAt(place - 2))
        || (last == '.' && Character.isLetterOrDigit(text.charAt(place - 2))
                || Character.isDigit(last))
            && isShort(place);
  }

  /** A long word, as the name of a file, must break somewhere: it would not fit a column. */
  private boolean isShort(int place) {
    int from = place;
    while (from > 0 && place - from <= LONGEST_HELD && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    int to = place;
    while (to < text.length() && to - from <= LONGEST_HELD && !isSpace(text.charAt(to))) {
      to++;
    }
    return to - from <= LONGEST_HELD;
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || sign == '\u00A0';
  }

  @Override
  public void setText(String line) {
    text = line;
    links = line.indexOf('/') >= 0;
    at = 0;
    asked = 0;
    breaker.setText(line);
  }
}
