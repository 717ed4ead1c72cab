package org.briefwright.extract.text;

import java.util.List;

/**
 * Makes the spellings of one name alike: texts write Жумаев as Jumaev, Dzhumayev and Zhumaiev.
 *
 * <p>The keys are for comparison only and never printed.
 */
final class Transliteration {

  /** Letters that romanisations use for one another, the longer ones first. */
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("dzh", "j"),
          List.of("zh", "j"),
          List.of("kh", "h"),
          List.of("gh", "g"),
          List.of("ts", "c"),
          List.of("ye", "e"),
          List.of("yo", "o"),
          List.of("yu", "u"),
          List.of("ya", "a"),
          List.of("ie", "e"),
          List.of("iy", "i"),
          List.of("yi", "i"),
          List.of("yy", "i"),
          List.of("ai", "a"),
          List.of("ay", "a"),
          List.of("ei", "e"),
          List.of("ey", "e"),
          List.of("y", "i"),
          List.of("q", "k"),
          List.of("w", "v"),
          List.of("x", "h"),
          List.of("'", ""));

  private Transliteration() {}

  /** A form in which spellings of one name are equal; other scripts are left as they are. */
  static String key(String name) {
    String key = Tokenizer.normal(name);
    for (List<String> pair : ALIKE) {
      if (key.contains(pair.getFirst())) {
        key = key.replace(pair.getFirst(), pair.getLast());
      }
    }
    StringBuilder single = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        single.append(key.charAt(i));
      }
    }
    return single.toString();
  }
}
