package org.briefwright.extract.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of English verbs: those of the irregular ones from a list, the others by the rules of
 * spelling.
 */
final class Inflection {

  private final Map<String, List<String>> irregular;

  /**
   * @param irregular base form → past and participle, and any other forms
   */
  Inflection(Map<String, List<String>> irregular) {
    this.irregular = Map.copyOf(irregular);
  }

  /** All forms of {@code {verb}}; a word without braces is its own only form. */
  Set<String> forms(String word) {
    if (!word.startsWith("{") || !word.endsWith("}")) {
      return Set.of(word);
    }
    String base = word.substring(1, word.length() - 1);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(thirdPerson(base));
    forms.add(gerund(base));
    forms.addAll(irregular.getOrDefault(base, List.of(past(base))));
    return forms;
  }

  private static String thirdPerson(String base) {
    if ("sxzo".indexOf(base.charAt(base.length() - 1)) >= 0
        || base.endsWith("ch")
        || base.endsWith("sh")) {
      return base + "es";
    }
    return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return doubled(base) + "ed";
  }

  private static String gerund(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean silentE = base.endsWith("e") && !base.endsWith("ee") && !base.equals("be");
    return (silentE ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
  }

  private static boolean endsInConsonantY(String base) {
    return base.endsWith("y") && base.length() > 1 && !isVowel(base.charAt(base.length() - 2));
  }

  /**
   * Verbs of one syllable double a final consonant after one vowel: {@code plan}, {@code planned}.
   */
  private static String doubled(String base) {
    int n = base.length();
    if (n < 3 || isVowel(base.charAt(n - 1)) || "wxy".indexOf(base.charAt(n - 1)) >= 0) {
      return base;
    }
    boolean oneVowel = isVowel(base.charAt(n - 2)) && !isVowel(base.charAt(n - 3));
    return oneVowel && vowels(base) == 1 ? base + base.charAt(n - 1) : base;
  }

  private static int vowels(String base) {
    int vowels = 0;
    for (int i = 0; i < base.length(); i++) {
      vowels += isVowel(base.charAt(i)) ? 1 : 0;
    }
    return vowels;
  }

  private static boolean isVowel(int c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
