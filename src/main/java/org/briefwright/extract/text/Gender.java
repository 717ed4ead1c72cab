package org.briefwright.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person's given name, surname or trade tells of whether {@code he} or {@code she} fits. */
public enum Gender {
  WOMAN,
  MAN,
  UNKNOWN;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Map<String, List<String>> WORDS = WordLists.read("name-words.txt");
  private static final Set<String> WOMEN = new HashSet<>(WORDS.getOrDefault("woman", List.of()));
  private static final Set<String> MEN = new HashSet<>(WORDS.getOrDefault("man", List.of()));
  private static final List<String> WOMEN_ENDINGS =
      WORDS.getOrDefault("woman's surname", List.of());
  private static final List<String> MEN_ENDINGS = WORDS.getOrDefault("man's surname", List.of());
  private static final Set<String> WOMEN_TRADES =
      Set.of(
          "mother",
          "woman",
          "wife",
          "widow",
          "daughter",
          "sister",
          "girl",
          "lady",
          "queen",
          "princess",
          "empress",
          "aunt",
          "niece",
          "grandmother",
          "housewife",
          "nun",
          "heroine");
  private static final Set<String> MEN_TRADES =
      Set.of(
          "father",
          "man",
          "husband",
          "widower",
          "son",
          "brother",
          "boy",
          "king",
          "prince",
          "emperor",
          "uncle",
          "nephew",
          "grandfather",
          "imam",
          "mufti",
          "priest",
          "monk",
          "pope");

  /** Of a person; of anybody else unknown. */
  public static Gender of(Actor actor) {
    if (!(actor instanceof Actor.Person person)) {
      return UNKNOWN;
    }
    Gender trade = ofTrade(person.role().orElse(""));
    return trade == UNKNOWN ? ofName(person.name()) : trade;
  }

  private static Gender ofTrade(String role) {
    for (Token token : Tokenizer.tokens(role)) {
      if (WOMEN_TRADES.contains(token.word()) || token.word().endsWith("woman")) {
        return WOMAN;
      }
      boolean man = token.word().endsWith("sman") || token.word().endsWith("herdsman");
      if (MEN_TRADES.contains(token.word()) || man) {
        return MAN;
      }
    }
    return UNKNOWN;
  }

  private static Gender ofName(String name) {
    String[] words = SPACE.split(Tokenizer.normal(name));
    if (words.length > 1 && WOMEN.contains(words[0])) {
      return WOMAN;
    }
    if (words.length > 1 && MEN.contains(words[0])) {
      return MAN;
    }
    String surname = words[words.length - 1];
    if (WOMEN_ENDINGS.stream().anyMatch(surname::endsWith)) {
      return WOMAN;
    }
    return MEN_ENDINGS.stream().anyMatch(surname::endsWith) ? MAN : UNKNOWN;
  }

  /** Whether {@code he}, {@code she} or another pronoun may mean somebody of this gender. */
  public boolean fits(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his" -> this != WOMAN;
      case "she", "her" -> this != MAN;
      default -> true;
    };
  }
}
