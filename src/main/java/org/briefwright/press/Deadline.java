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

  void pass() {
    passed = true;
  }

  @Override
  public int next() {
    check();
    return breaker.next();
  }

  @Override
  public void setText(String text) {
    check();
    breaker.setText(text);
  }

  private void check() {
    if (passed) {
      throw new IllegalStateException("the time for this layout is over");
    }
  }
}
