package org.briefwright.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.fact.Span;

/**
 * An amount among the words of its sentence, as they stand there; left out words are dots.
 *
 * @param before the words before it; may be empty
 * @param amount as the sentence has it
 * @param after the words behind it; may be empty
 */
public record Clause(String before, String amount, String after) {

  private static final String DOTS = "…";

  /** How many words stand on each side of an amount. */
  record Room(int before, int after) {}

  /**
   * Cut from a sentence.
   *
   * @param from where the words before it may begin
   * @param room how many words on each side
   */
  static Clause of(String sentence, int from, Span amount, Room room) {
    List<String> before = words(sentence.substring(from, amount.start()));
    List<String> after = words(sentence.substring(amount.end()));
    boolean whole = from == 0 && before.size() <= room.before();
    List<String> left =
        new ArrayList<>(before.subList(Math.max(0, before.size() - room.before()), before.size()));
    if (!whole) {
      left.addFirst(DOTS);
    }
    List<String> right = new ArrayList<>(after.subList(0, Math.min(after.size(), room.after())));
    if (after.size() > room.after()) {
      right.add(DOTS);
    }
    boolean joined = from < amount.start() && sentence.charAt(amount.start() - 1) > ' ';
    boolean closes = amount.end() < sentence.length() && sentence.charAt(amount.end()) > ' ';
    return new Clause(
        String.join(" ", left) + (left.isEmpty() || joined ? "" : " "),
        sentence.substring(amount.start(), amount.end()),
        ((right.isEmpty() || closes ? "" : " ") + String.join(" ", right))
            .replace(" " + DOTS, "\u00A0" + DOTS));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(w -> !w.isEmpty()).collect(Collectors.toList());
  }

  /** In one piece. */
  String text() {
    return before + amount + after;
  }
}
