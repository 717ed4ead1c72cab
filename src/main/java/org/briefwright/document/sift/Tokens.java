package org.briefwright.document.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as rules compare them: letters and digits in lower case, apostrophes straight. */
final class Tokens {

  private Tokens() {}

  /** The first {@code limit} words of {@code text}. */
  static List<String> of(String text, int limit) {
    List<String> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length() && tokens.size() < limit) {
      int end = end(text, i);
      if (end > i) {
        tokens.add(folded(text.substring(i, end)));
      }
      i = Math.max(end, i + 1);
    }
    return tokens;
  }

  /** Words as they stand, punctuation left out. */
  static List<String> asWritten(String text) {
    List<String> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      if (end > i) {
        tokens.add(text.substring(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return tokens;
  }

  private static int end(String text, int from) {
    int i = from;
    while (i < text.length() && isPart(text, i, from)) {
      i++;
    }
    return i;
  }

  private static boolean isPart(String text, int i, int from) {
    char c = text.charAt(i);
    boolean inner = (c == '\'' || c == '’') && i > from && i + 1 < text.length();
    return Character.isLetterOrDigit(c) || inner && Character.isLetter(text.charAt(i + 1));
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е');
  }
}
