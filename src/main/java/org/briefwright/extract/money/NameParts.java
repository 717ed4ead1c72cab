package org.briefwright.extract.money;

import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.profile.Name;

/**
 * Tells which words are only part of a name: {@code the Development Fund}, {@code Export-Import
 * Bank}, {@code the trader Altyn Trade}. They say nothing about an amount beside them.
 */
final class NameParts {

  private NameParts() {}

  static boolean isIn(AnnotatedSentence sentence, Match<?> word) {
    for (int i = word.from(); i < word.to(); i++) {
      if (!sentence.tokens().get(i).isCapital()) {
        return false;
      }
    }
    return isInBody(sentence, word)
        || word.from() > 0 && isBesideCapital(sentence, word) && !isHeadline(sentence);
  }

  private static boolean isInBody(AnnotatedSentence sentence, Match<?> word) {
    return sentence
        .actorAt(word.from())
        .filter(actor ->
            actor.actor() instanceof Actor.Body
                && word.to() <= actor.to()
                && actor.to() - actor.from() > word.to() - word.from())
        .isPresent();
  }

  private static boolean isOfState(NameMention name) {
    return name.isA(Name.Kind.COUNTRY)
        || name.isA(Name.Kind.ADJECTIVE)
        || name.isA(Name.Kind.CAPITAL);
  }

  /** Two words with capital letters side by side are a name, but not {@code Kazakh GDP}. */
  private static boolean isBesideCapital(AnnotatedSentence sentence, Match<?> word) {
    int before = word.from() - 1;
    boolean follows =
        before > 0
            && sentence.tokens().get(before).isCapital()
            && sentence.nameAt(before).filter(NameParts::isOfState).isEmpty()
            && !Grammar.isDay(sentence.tokens().get(before).word());
    boolean all = false;
    for (int i = word.from(); i < word.to(); i++) {
      all |= sentence.tokens().get(i).isAllCapital();
    }
    return follows && !all;
  }

  /** Whether most words have a capital letter, as in titles of newspapers. */
  static boolean isHeadline(AnnotatedSentence sentence) {
    long words = 0;
    long capital = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capital += token.isCapital() ? 1 : 0;
      }
    }
    return 4 * capital > 3 * words;
  }

  /** {@code 48 percent of GDP} measures something else. */
  static boolean isShare(AnnotatedSentence sentence, Match<Cue> word) {
    int of = sentence.is(word.from() - 1, "the") ? word.from() - 2 : word.from() - 1;
    return word.value().kind().equals("GDP") && sentence.is(of, "of");
  }
}
