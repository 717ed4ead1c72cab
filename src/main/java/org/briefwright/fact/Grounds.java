package org.briefwright.fact;

import java.util.List;

/**
 * Why something was read as it was read: what {@code explain} prints.
 *
 * @param rule the rule in general words, for example {@code "a lending verb beside the amount"}
 * @param words the words of the text that made the rule fire, in their order
 */
public record Grounds(String rule, List<String> words) {

  public Grounds {
    words = List.copyOf(words);
  }

  public static Grounds of(String rule, String... words) {
    return new Grounds(rule, List.of(words));
  }

  @Override
  public String toString() {
    return words.isEmpty() ? rule : rule + ": " + String.join(", ", words);
  }
}
