package org.briefwright.extract.money;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.WordLists;

/**
 * Finds the words by which a text says that a deal was not, is no longer or only might be made:
 * what is denied, called off, refused or merely imagined is no deal.
 */
final class Denials {

  private static final double LEAST = 0.25;

  /** A verb of which the deal is the subject may stand behind all that describes it. */
  private static final double PREDICATE = 0.15;

  /** On which side of the word the deal stands that it undoes. */
  private enum Side {
    BEFORE,
    AFTER,
    BOTH
  }

  private final PhraseBook<Side> words;

  Denials(WordLists lists) {
    words = lists.book("denial-words.txt", label -> Side.valueOf(label.toUpperCase(Locale.ROOT)));
  }

  /** The word that undoes the deal which {@code deal} tells of; empty where none does. */
  Optional<String> of(AnnotatedSentence sentence, Amount amount, Match<Cue> deal, CueScale scale) {
    if (isProvision(sentence, amount, deal)) {
      return Optional.of(sentence.text(deal.from(), deal.to()));
    }
    if (sentence.is(deal.from() - 1, "no")) {
      return Optional.of(sentence.text(deal.from() - 1, deal.to()));
    }
    return words.all(sentence.tokens()).stream()
        .filter(word -> isOnSide(word, amount))
        .filter(word ->
            scale.nearness(word, amount) >= (word.value() == Side.BEFORE ? PREDICATE : LEAST))
        .findFirst()
        .map(word -> word.in(sentence.tokens(), sentence.text()));
  }

  /** {@code has set aside $2m against the claim}: nobody is to have it yet. */
  private static boolean isProvision(AnnotatedSentence sentence, Amount amount, Match<Cue> deal) {
    int next = amount.to();
    boolean ends =
        next >= sentence.tokens().size()
            || Set.of(",", ".", ";", "against").contains(sentence.tokens().get(next).word());
    return ends
        && deal.to() <= amount.from()
        && sentence.is(deal.to() - 1, "aside")
        && !sentence.is(0, "for");
  }

  private static boolean isOnSide(Match<Side> word, Amount amount) {
    return switch (word.value()) {
      case BEFORE -> word.from() >= amount.to();
      case AFTER -> word.to() <= amount.from();
      case BOTH -> word.from() >= amount.to() || word.to() <= amount.from();
    };
  }
}
