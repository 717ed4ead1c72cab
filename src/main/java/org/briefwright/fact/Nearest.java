package org.briefwright.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant to write, for the remedy of a {@link Notice}. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known word that takes the fewest changes of a letter, two swapped letters being one change;
   * of equals, the first in order. Empty where more than a third of the word would change.
   */
  static Optional<String> to(String written, Collection<String> known) {
    int most = Math.max(1, written.length() / 3);
    return known.stream()
        .filter(word -> changes(written, word) <= most)
        .min(
            Comparator.<String>comparingInt(word -> changes(written, word))
                .thenComparing(word -> word));
  }

  /** A remedy: {@code did you mean "kind"?}, or all that would be right. */
  public static String remedy(String written, Collection<String> known) {
    return to(written, known)
        .map(word -> "did you mean \"" + word + "\"?")
        .orElseGet(() -> "write one of: " + String.join(", ", known));
  }

  private static int changes(String written, String word) {
    String a = written.toLowerCase(Locale.ROOT);
    String b = word.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, i, b, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, int i, String b, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
