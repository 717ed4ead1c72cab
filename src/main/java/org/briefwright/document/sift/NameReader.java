package org.briefwright.document.sift;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefwright.document.date.DayScanner;

/**
 * Reads the name out of a byline: the capitalised words at its start, with the small words that
 * stand inside names, up to the first other word, number, comma or name of a month or weekday. An
 * office ("Press Office", "Staff Writer") is taken as it stands.
 */
final class NameReader {

  private static final int MOST_WORDS = 9;

  private static final Set<String> INSIDE =
      Set.of(
          "de", "da", "di", "del", "van", "von", "der", "den", "al", "bin", "el", "la", "and", "of",
          "и");

  private static final Set<String> LABELS =
      Set.of(
          "by",
          "author",
          "authors",
          "from",
          "text",
          "interview",
          "interviewer",
          "correspondent",
          "reporter",
          "editor",
          "analysis",
          "opinion",
          "commentary",
          "report",
          "writer",
          "written",
          "posted",
          "story",
          "автор",
          "авторы",
          "текст",
          "корреспондент",
          "редактор",
          "интервью",
          "reported",
          "compiled",
          "prepared");

  private final DayScanner scanner;

  NameReader(DayScanner scanner) {
    this.scanner = scanner;
  }

  /** The name in "By Jane Doe · 4 min", "Author: Jane Doe", "Jane Doe, Almaty". */
  Optional<String> name(String text) {
    int start = afterLabel(text);
    int end = endOfName(text, start);
    if (end == start) {
      return Optional.empty();
    }
    String name = text.substring(start, end);
    long words = name.chars().filter(c -> c == ' ').count() + 1;
    boolean alone = !Character.isLetterOrDigit(nextShown(text, end));
    boolean byItself = alone && words >= 2 && words <= 4;
    return start > 0 || byItself ? Optional.of(name) : Optional.empty();
  }

  /** Behind the last word of the name; small words at its end don't belong to it. */
  private int endOfName(String text, int start) {
    int end = start;
    int i = start;
    for (int words = 0; words < MOST_WORDS; words++) {
      int next = wordEnd(text, i);
      String word = text.substring(i, next);
      if (!belongs(word, words)) {
        break;
      }
      end = INSIDE.contains(word) ? end : next;
      if (next >= text.length() || text.charAt(next) != ' ') {
        break;
      }
      i = next + 1;
    }
    return end;
  }

  /** Behind "By ", "Author: ", "Written by "; 0 where the text begins otherwise. */
  private static int afterLabel(String text) {
    int i = 0;
    for (int labels = 0; labels < 2; labels++) {
      int end = wordEnd(text, i);
      String word = text.substring(i, end).toLowerCase(Locale.ROOT);
      if (!LABELS.contains(word)) {
        break;
      }
      i = end;
      while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ':')) {
        i++;
      }
    }
    return i;
  }

  private boolean belongs(String word, int before) {
    boolean label = before > 1 && LABELS.contains(word.toLowerCase(Locale.ROOT));
    if (word.isEmpty() || label || scanner.isCalendarWord(word.replace(".", ""))) {
      return false;
    }
    return Character.isUpperCase(word.codePointAt(0)) || before > 0 && INSIDE.contains(word);
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '-' || c == '.' || c == '\'' || c == '’' || c == '&';
  }

  private static char nextShown(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        return text.charAt(i);
      }
    }
    return '.';
  }
}
