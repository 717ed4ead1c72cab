package org.briefwright.document.html;

import java.util.regex.Pattern;
import org.briefwright.document.text.Clean;

/** The text of one block while it is gathered. */
final class Run {

  private static final int LONGEST_LABEL = 120;
  private static final int SHORTEST_SENTENCE = 60;
  private static final int LONGEST_DATE = 40;
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final StringBuilder text = new StringBuilder();
  private int letters;
  private int linked;
  private int bold;
  private boolean broken;

  void add(String words, Ink ink) {
    text.append(words);
    broken &= words.isBlank();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters++;
        linked += ink.linked() ? 1 : 0;
        bold += ink.bold() ? 1 : 0;
      }
    }
  }

  void addBreak() {
    text.append(' ');
    broken = true;
  }

  void addSpace() {
    text.append(' ');
  }

  /** Whether a line break is the last thing that was added. */
  boolean endsWithBreak() {
    return broken;
  }

  boolean endsWithStop() {
    int end = lastShown();
    return end > 0 && ".!?…:;\"”»".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether it is a short line with a year, as above a text: "Thursday, 6 May 2021". */
  boolean isDated() {
    int end = lastShown();
    return end > 0
        && end < LONGEST_DATE
        && text.charAt(end - 1) != ','
        && YEAR.matcher(text).find();
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
    return linked > 0 && linked * 10L >= letters * 9L;
  }

  /** Whether all of it is bold, and it is short and doesn't end like a sentence or a clause. */
  boolean isBoldLabel() {
    int end = lastShown();
    return bold > 0
        && bold == letters
        && end < LONGEST_LABEL
        && ".!?…:;,".indexOf(text.charAt(end - 1)) < 0;
  }

  static boolean isSentence(String text) {
    int end = text.length();
    if (end > 0 && "\"'”’»)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.length() > SHORTEST_SENTENCE && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
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
    letters = 0;
    linked = 0;
    bold = 0;
    broken = false;
  }
}
