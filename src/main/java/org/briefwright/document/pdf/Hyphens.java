package org.briefwright.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins lines of which the first may end in a hyphen. Whether the hyphen stays is told by the rest
 * of the document, where it has the word whole or with a hyphen; else it goes, unless a capital or
 * a number follows, or what stands before it is a word by itself that makes compounds ("self-",
 * "non-").
 */
final class Hyphens {

  private static final Set<String> MAKES_COMPOUNDS =
      Set.of(
          "self", "non", "cross", "long", "short", "high", "low", "well", "so", "ex", "anti", "pro",
          "mid", "half", "two", "three", "multi", "state", "co", "по", "во", "из", "кое");

  private final Set<String> words = new HashSet<>();

  Hyphens(List<List<Segment>> pages) {
    for (List<Segment> page : pages) {
      for (Segment segment : page) {
        for (String word : segment.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
          words.add(word);
        }
      }
    }
  }

  void join(StringBuilder text, String next) {
    int hyphen = text.length() - 1;
    if (hyphen < 1
        || !isHyphen(text.charAt(hyphen))
        || !Character.isLetter(text.charAt(hyphen - 1))) {
      text.append(text.isEmpty() ? "" : " ").append(next);
      return;
    }
    if (Character.isLowerCase(next.charAt(0)) && goes(wordBefore(text, hyphen), wordOf(next))) {
      text.setLength(hyphen);
    }
    text.append(next);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  private boolean goes(String before, String after) {
    if (words.contains(before + after)) {
      return true;
    }
    return !words.contains(before + "-" + after) && !MAKES_COMPOUNDS.contains(before);
  }

  private static String wordBefore(CharSequence text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  private static String wordOf(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
