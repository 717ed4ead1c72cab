package org.briefwright.brief;

import java.math.BigDecimal;

/** What an edition is framed in: its phrases, and how it writes dates, amounts and kinds. */
record Tongue(Phrases phrases, Dates dates, Amounts amounts, Labels labels) {

  static Tongue of(String language) {
    Phrases phrases = Phrases.in(language);
    return new Tongue(phrases, new Dates(phrases), new Amounts(phrases), new Labels(phrases));
  }

  String say(String name, Object... parts) {
    return phrases.say(name, parts);
  }

  /** {@code 1,000}. */
  String number(long number) {
    return phrases.number(BigDecimal.valueOf(number));
  }

  /**
   * {@code "2025-W45, version 1"}; of a name without a number, as that of any days, only {@code
   * "version 1"}: the period tells the rest.
   */
  String edition(String name, int version) {
    return name.chars().anyMatch(Character::isDigit)
        ? say("edition", name, version)
        : say("edition.unnamed", version);
  }

  String count(long number, String noun) {
    return phrases.count(number, noun);
  }
}
