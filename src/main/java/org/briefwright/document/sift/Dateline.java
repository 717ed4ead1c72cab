package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Written;

/**
 * Recognises the place and day with which agencies open a text: "ASTANA, June 3 – …", "OSH, 3 Jun.
 * /Agency/ …", "Tashkent, Uzbekistan (3 June 2024) — …". The place begins with a capital, is at
 * most a few words, and the day is followed by a dash, a stop, a bracket or the end.
 */
final class Dateline {

  private static final int LONGEST = 90;
  private static final int MOST_WORDS_BEFORE = 7;

  private final DayScanner scanner;

  Dateline(DayScanner scanner) {
    this.scanner = scanner;
  }

  /** The day of the dateline with which {@code text} begins; empty where it begins otherwise. */
  Optional<Written> day(String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length()));
    List<Written> days = scanner.scan(start);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Written day = days.getFirst();
    String place = start.substring(0, day.span().start());
    boolean placed = isPlace(place);
    return placed && isClosed(text, day.span().end()) ? Optional.of(day) : Optional.empty();
  }

  /** Whether {@code text} is nothing but a dateline. */
  boolean isAll(String text) {
    return day(text)
        .filter(day -> text.substring(day.span().end()).chars().noneMatch(Character::isLetter))
        .isPresent();
  }

  private static boolean isPlace(String text) {
    List<String> words = Tokens.asWritten(text);
    if (words.isEmpty() || words.size() > MOST_WORDS_BEFORE) {
      return false;
    }
    String end = text.stripTrailing();
    boolean parted = end.endsWith(",") || end.endsWith("(") || end.endsWith(".");
    boolean capitals = words.getFirst().length() > 2 && isUpperCase(words.getFirst());
    return (parted || capitals)
        && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private static boolean isUpperCase(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isClosed(String text, int end) {
    String rest = text.substring(end);
    String mark = rest.stripLeading();
    boolean dash = mark.startsWith("–") || mark.startsWith("—") || mark.startsWith("-");
    boolean agency = mark.startsWith("(") || mark.startsWith("/") || mark.startsWith("[");
    boolean bracket = mark.startsWith(")") || mark.startsWith("/");
    return mark.isEmpty()
        || dash
        || agency
        || bracket
        || rest.startsWith(".")
        || rest.startsWith(":");
  }
}
