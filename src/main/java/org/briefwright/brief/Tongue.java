package org.briefwright.brief;

/** What an edition is framed in: its phrases, and how it writes dates, amounts and kinds. */
record Tongue(Phrases phrases, Dates dates, Amounts amounts, Labels labels) {

  static Tongue of(String language) {
    Phrases phrases = Phrases.in(language);
    return new Tongue(phrases, new Dates(phrases), new Amounts(phrases), new Labels(phrases));
  }

  String say(String name, Object... parts) {
    return phrases.say(name, parts);
  }

  String count(long number, String noun) {
    return phrases.count(number, noun);
  }
}
