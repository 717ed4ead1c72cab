package org.briefwright.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which name was meant. */
final class Nearest {

  private static final int LETTERS_PER_SLIP = 3;

  private Nearest() {}

  /**
   * The name that takes the fewest slips of the pen, where it takes at most one in three letters.
   */
  static Optional<String> to(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> slips(written, name) <= Math.max(1, name.length() / LETTERS_PER_SLIP))
        .min(Comparator.comparing((String name) -> slips(written, name)));
  }

  // Levenshtein's distance, one row of the table at a time, where two letters in each other's place
  // count as two.
  private static int slips(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
