package org.briefwright.document.html;

import org.briefwright.document.text.Clean;

/** The text of one block while it is gathered. */
final class Run {

  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int letters;
  private boolean broken;

  void add(String words, boolean inLink) {
    text.append(words);
    broken &= words.isBlank();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters++;
        linked += inLink ? 1 : 0;
      }
    }
  }

  void addBreak() {
    text.append(' ');
    broken = true;
  }

  /** Whether a line break is the last thing that was added. */
  boolean endsWithBreak() {
    return broken;
  }

  boolean endsWithStop() {
    int end = lastShown();
    return end > 0 && ".!?…:;\"”»".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Behind the last character that is no white space. */
  private int lastShown() {
    int end = text.length();
    while (end > 0 && Clean.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  boolean isOnlyLinks() {
    return linked > 0 && linked * 10 >= letters * 9;
  }

  static boolean isSentence(String text) {
    return text.matches("(?s).*[.!?…][\"'”’»)]?") && text.indexOf(' ') > 0 && text.length() > 60;
  }

  /**
   * The text gathered, clean once more, as references like {@code &#0;} now are characters; empty
   * where it has neither letter nor digit.
   */
  String take() {
    return letters == 0 ? "" : Clean.fold(Clean.text(text.toString()));
  }

  void clear() {
    text.setLength(0);
    linked = 0;
    letters = 0;
    broken = false;
  }
}
