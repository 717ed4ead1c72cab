package org.briefwright.extract.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words by which a text says that a deal was not, is no longer or only might be made:
 * what is denied, called off, refused or merely imagined is no deal. Of one sentence.
 */
final class Denials {

  private static final double LEAST = 0.25;

  /** A verb of which the deal is the subject may stand behind all that describes it. */
  private static final double PREDICATE = 0.15;

  private static final Set<String> ENDS = Set.of(",", ".", ";", "against");

  private final AnnotatedSentence sentence;
  private final CueScale scale;
  private final PhraseBook<Side> book;
  private @Nullable List<Match<Side>> words;

  /** On which side of the word the deal stands that it undoes. */
  enum Side {
    BEFORE,
    AFTER,
    BOTH
  }

  Denials(AnnotatedSentence sentence, CueScale scale, PhraseBook<Side> book) {
    this.sentence = sentence;
    this.scale = scale;
    this.book = book;
  }

  /** The word that undoes the deal which {@code deal} tells of; empty where none does. */
  Optional<String> of(Amount amount, Match<Cue> deal) {
    if (isProvision(amount, deal)) {
      return Optional.of(sentence.text(deal.from(), deal.to()));
    }
    if (sentence.is(deal.from() - 1, "no")) {
      return Optional.of(sentence.text(deal.from() - 1, deal.to()));
    }
    for (Match<Side> word : words()) {
      double least = word.value() == Side.BEFORE ? PREDICATE : LEAST;
      if (isOnSide(word, amount) && scale.nearness(word, amount) >= least) {
        return Optional.of(word.in(sentence.tokens(), sentence.text()));
      }
    }
    return Optional.empty();
  }

  /** Those of the sentence, looked for once, when the first deal in it asks. */
  private List<Match<Side>> words() {
    List<Match<Side>> found = words;
    if (found == null) {
      found = book.all(sentence.tokens());
      words = found;
    }
    return found;
  }

  /** {@code has set aside $2m against the claim}: nobody is to have it yet. */
  private boolean isProvision(Amount amount, Match<Cue> deal) {
    int next = amount.to();
    boolean ends =
        next >= sentence.tokens().size() || ENDS.contains(sentence.tokens().get(next).word());
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
