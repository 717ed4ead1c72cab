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

  /** What to do about a name that is not known: the one that was meant, or all that there are. */
  static String remedy(String written, Collection<String> names) {
    return to(written, names)
        .map(meant -> "did you mean \"" + meant + "\"?")
        .orElse("there are " + String.join(", ", names));
  }

  // Damerau and Levenshtein's distance: a letter too many, missing or wrong is one slip, and so are
  // two letters in each other's place.
  private static int slips(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : step(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int step(int[][] slips, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(
            slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
