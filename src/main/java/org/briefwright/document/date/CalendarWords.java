package org.briefwright.document.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.document.lexicon.WordFile;

/** The names of months and weekdays in {@code calendar.txt}. */
final class CalendarWords {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Boolean> needsCapital = new HashMap<>();

  private CalendarWords() {}

  static CalendarWords read() {
    CalendarWords words = new CalendarWords();
    WordFile.open("calendar.txt").lines().forEach(words::addLine);
    return words;
  }

  private void addLine(String line) {
    String[] parts = line.split("\\s+");
    int number = Integer.parseInt(parts[0].substring(1));
    for (int i = 1; i < parts.length; i++) {
      String folded = parts[i].toLowerCase(Locale.ROOT);
      numbers.put(parts[0].charAt(0) + folded, number);
      needsCapital.put(folded, Character.isUpperCase(parts[i].charAt(0)));
    }
  }

  /** The number of the month called {@code word}, 1 to 12. */
  OptionalInt month(String word) {
    return number('m', word);
  }

  Optional<DayOfWeek> weekday(String word) {
    OptionalInt number = number('w', word);
    return number.isPresent() ? Optional.of(DayOfWeek.of(number.getAsInt())) : Optional.empty();
  }

  // English and German write these names with a capital: "may 5" is no date.
  private OptionalInt number(char kind, String word) {
    if (word.length() < 2 || word.length() > 12) {
      return OptionalInt.empty();
    }
    String folded = word.toLowerCase(Locale.ROOT);
    Integer number = numbers.get(kind + folded);
    if (number == null
        || (needsCapital.getOrDefault(folded, false) && Character.isLowerCase(word.charAt(0)))) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(number);
  }
}
