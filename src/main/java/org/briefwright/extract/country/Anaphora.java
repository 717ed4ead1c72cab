package org.briefwright.extract.country;

import java.util.List;
import java.util.Locale;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;

/** The words of {@code country-words.txt}. */
final class Anaphora {

  /** What a word takes up again. */
  enum Kind {
    COUNTRY,
    STATE,
    BOTH,
    REGION,
    HE,
    IT,
    THEY
  }

  private final PhraseBook<Kind> words;
  private final PhraseBook<Boolean> region;

  Anaphora(WordLists lists) {
    words = lists.book("country-words.txt", label -> Kind.valueOf(label.toUpperCase(Locale.ROOT)));
    region = lists.book();
    WordLists.read("country-words.txt")
        .getOrDefault("region", List.of())
        .forEach(phrase -> region.add(phrase, true));
  }

  List<Match<Kind>> in(List<Token> tokens) {
    return words.all(tokens);
  }

  List<Match<Boolean>> regions(List<Token> tokens) {
    return region.all(tokens);
  }
}
