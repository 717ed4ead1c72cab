package org.briefwright.press;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds the places where a line may break, and stops a layout that has been given up: an engine
 * that runs in circles breaks lines all the time, and listens to nothing else.
 */
final class Deadline implements FSTextBreaker {

  private final FSTextBreaker breaker =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private volatile boolean passed;
  private String text = "";

  void pass() {
    passed = true;
  }

  @Override
  public int next() {
    check();
    int place = breaker.next();
    while (place > 0 && isInWord(place)) {
      place = breaker.next();
    }
    return place;
  }

  // The library takes an apostrophe for the end of a quotation: Russia’|s.
  private boolean isInWord(int place) {
    return place > 1
        && place < text.length()
        && text.charAt(place - 1) == '’'
        && Character.isLetter(text.charAt(place - 2))
        && Character.isLetter(text.charAt(place));
  }

  @Override
  public void setText(String line) {
    check();
    text = line;
    breaker.setText(line);
  }

  private void check() {
    if (passed) {
      throw new IllegalStateException("the time for this layout is over");
    }
  }
}
