package org.briefwright.press;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Stops a layout that has been given up: an engine that runs in circles breaks lines all the time,
 * and listens to nothing else.
 */
final class Deadline implements FSTextBreaker {

  private final FSTextBreaker breaks;
  private volatile boolean passed;

  /**
   * @param breaks says where lines break until then
   */
  Deadline(FSTextBreaker breaks) {
    this.breaks = breaks;
  }

  void pass() {
    passed = true;
  }

  @Override
  public int next() {
    check();
    return breaks.next();
  }

  @Override
  public void setText(String line) {
    check();
    breaks.setText(line);
  }

  private void check() {
    if (passed) {
      throw new IllegalStateException("the time for this layout is over");
    }
  }
}
