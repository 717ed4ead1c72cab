package org.briefwright.press;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds the places where a line may break. */
final class LineBreaks implements FSTextBreaker {

  private static final int LONGEST_HELD = 16;

  private final FSTextBreaker breaker =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public int next() {
    int place = breaker.next();
    while (place > 0 && isInWord(place)) {
      place = breaker.next();
    }
    return place;
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
    breaker.setText(line);
  }
}
