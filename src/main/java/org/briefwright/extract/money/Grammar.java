package org.briefwright.extract.money;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.extract.text.WordLists;

/** The words of {@code money-grammar.txt}. */
final class Grammar {

  private static final Map<String, List<String>> LISTS = WordLists.read("money-grammar.txt");

  private static final Set<String> DAYS = words("days");

  private static final Set<String> FUNCTION_WORDS = words("function words");

  private Grammar() {}

  /** Whether a word only joins others: {@code the}, {@code of}, {@code and}. */
  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** Whether a word names a day of the week or a month. */
  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  /**
   * The words under a label.
   *
   * @throws IllegalStateException if the file has no such label
   */
  static Set<String> words(String label) {
    List<String> words = LISTS.get(label);
    if (words == null) {
      throw new IllegalStateException("money-grammar.txt has no [" + label + "]");
    }
    return Set.copyOf(words);
  }
}
