package org.briefwright.brief;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares sentences by the words that carry their matter. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'-]+|\\d[\\d.,]*");
  private static final int SHORTEST = 4;
  private static final Set<String> COMMON = WordList.of("common");

  private Words() {}

  /** The distinct words of four letters or more that are not common ones, and the numbers. */
  static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      if ((word.length() >= SHORTEST || Character.isDigit(word.charAt(0)))
          && !COMMON.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  static int shared(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String word : one) {
      shared += other.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
