package org.briefwright.extract.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;

/** The words of {@code speech.txt}, {@code said-words.txt} and {@code silence.txt}. */
final class SpeechWords {

  /** How much evidence a verb needs. */
  enum Strength {
    /** The verb is enough. */
    SAID,
    /** Counts only beside a quotation. */
    QUOTED
  }

  /** Where the one who is silent stands. */
  enum SilentOne {
    SUBJECT,
    FOLLOWS,
    OPENS
  }

  private final PhraseBook<Strength> verbs;
  private final PhraseBook<SilentOne> silences;
  private final PhraseBook<Boolean> followed;

  /** True where {@code by} or {@code in} must stand before the owner. */
  private final PhraseBook<Boolean> owned;

  private final PhraseBook<Boolean> heard;
  private final PhraseBook<String> media;

  SpeechWords(WordLists lists) {
    verbs =
        lists.book("speech.txt", label -> label.equals("said") ? Strength.SAID : Strength.QUOTED);
    silences =
        lists.book(
            "silence.txt",
            label ->
                switch (label) {
                  case "subject" -> SilentOne.SUBJECT;
                  case "from" -> SilentOne.FOLLOWS;
                  default -> SilentOne.OPENS;
                });
    Map<String, List<String>> said = WordLists.read("said-words.txt");
    followed = lists.book();
    said.getOrDefault("follows", List.of()).forEach(phrase -> followed.add(phrase, true));
    owned = lists.book();
    said.getOrDefault("owned", List.of()).forEach(phrase -> owned.add(phrase, false));
    said.getOrDefault("owned after by", List.of()).forEach(phrase -> owned.add(phrase, true));
    heard = lists.book();
    said.getOrDefault("heard", List.of()).forEach(phrase -> heard.add(phrase, true));
    media = lists.book();
    said.forEach((label, phrases) -> {
      if (label.startsWith("medium ")) {
        phrases.forEach(phrase -> media.add(phrase, label.substring(7)));
      }
    });
  }

  List<Match<Strength>> verbs(List<Token> tokens) {
    return verbs.all(tokens);
  }

  List<Match<SilentOne>> silences(List<Token> tokens) {
    return silences.all(tokens);
  }

  /** Phrases after which the speaker stands: {@code according to}. */
  List<Match<Boolean>> followed(List<Token> tokens) {
    return followed.all(tokens);
  }

  /**
   * A message or account that begins with token {@code from}: {@code own reckoning}; true where
   * {@code by} or {@code in} must stand before its owner.
   */
  Optional<Match<Boolean>> owned(List<Token> tokens, int from) {
    return from < tokens.size() ? owned.at(tokens, from) : Optional.empty();
  }

  /** Phrases by which somebody got to hear something. */
  List<Match<Boolean>> heard(List<Token> tokens) {
    return heard.all(tokens);
  }

  /** How it was said, by the first word that tells. */
  Optional<String> medium(List<Token> tokens) {
    return media.all(tokens).stream().map(Match::value).findFirst();
  }
}
