package org.briefwright.extract.date;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.briefwright.extract.text.Token;

/** Numbers as dates use them. */
final class Numbers {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private Numbers() {}

  /** All numbers in words. */
  static Set<String> words() {
    Set<String> words = new HashSet<>(ORDINALS);
    words.addAll(SMALL.keySet());
    return words;
  }

  /** A day of a month in words: {@code fourth}. */
  static OptionalInt ordinalWord(Token token) {
    int index = ORDINALS.indexOf(token.word());
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /** A day of a month: 1 to 31, also as {@code 11th}. */
  static OptionalInt day(Token token) {
    if (token.kind() != Token.Kind.NUMBER && token.kind() != Token.Kind.ORDINAL) {
      return OptionalInt.empty();
    }
    return token.word().length() <= 2 ? within(token.word(), 1, 31) : OptionalInt.empty();
  }

  /** Four digits from 1800 to 2100. */
  static OptionalInt year(Token token) {
    return token.isNumber() && token.word().length() == 4
        ? within(token.word(), FIRST_YEAR, LAST_YEAR)
        : OptionalInt.empty();
  }

  /** A small number in digits or words. */
  static OptionalInt small(Token token) {
    Integer word = SMALL.get(token.word());
    if (word != null) {
      return OptionalInt.of(word);
    }
    return token.isNumber() && token.word().length() <= 3
        ? within(token.word(), 1, 999)
        : OptionalInt.empty();
  }

  private static OptionalInt within(String digits, int least, int most) {
    for (int i = 0; i < digits.length(); i++) {
      if (!Character.isDigit(digits.charAt(i))) {
        return OptionalInt.empty();
      }
    }
    int number = Integer.parseInt(digits);
    return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
