package org.briefwright.extract.text;

import java.util.HashSet;
import java.util.Set;

/** The names of months and weekdays, which are capitalised and yet part of nobody's name. */
public final class Calendar {

  private static final Set<String> NAMES = names();

  private Calendar() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    WordLists.read("date-words.txt")
        .forEach((label, words) -> {
          if (label.startsWith("month ") || label.startsWith("weekday ")) {
            names.addAll(words);
          }
        });
    return Set.copyOf(names);
  }

  public static boolean isMonthOrWeekday(Token token) {
    return token.isCapital() && NAMES.contains(token.word());
  }
}
