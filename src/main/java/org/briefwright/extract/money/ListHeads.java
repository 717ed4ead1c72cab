package org.briefwright.extract.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;

/**
 * What a sentence says once of all that it lists: {@code two loans are left: $2m for canals and $3m
 * for buses}. Also the gift of which an amount is the value: {@code a trainload of flour, which
 * Ankara values at $2m}.
 */
final class ListHeads {

  private static final int COUNT = 3;
  private static final int VALUE = 4;
  private static final Set<String> KINDS = Set.of("LOAN", "GRANT", "PURCHASE", "TRADE");
  private static final Set<String> LOADS = Grammar.words("loads of aid");
  private static final Set<String> CRIMES = Grammar.words("loads that were taken");
  private static final Set<String> VALUED = Set.of("values", "valued", "worth", "value");
  private static final NumberWords COUNTS = new NumberWords();
  private static final Cue GIFT = Cue.of("deal grant 3", "gift");

  private final AnnotatedSentence sentence;
  private final List<Match<Cue>> words;

  ListHeads(AnnotatedSentence sentence, List<Match<Cue>> words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The head of the list that {@code amount} is an entry of, or the gift that it values. */
  Optional<Match<Cue>> of(Amount amount) {
    Optional<Match<Cue>> load = load(amount);
    return load.isPresent() ? load : head(amount);
  }

  /**
   * The actor of whom {@code amount} is the share in a list: {@code the partners are the EBRD
   * ($2m), the ADB ($3m) and Japan ($1m)}.
   */
  static Optional<ActorMention> sharer(
      AnnotatedSentence sentence, Amount amount, List<Amount> amounts) {
    Optional<ActorMention> own = beforeBracket(sentence, amount);
    boolean other =
        own.isPresent()
            && amounts.stream()
                .anyMatch(one -> one != amount && beforeBracket(sentence, one).isPresent());
    return other ? own : Optional.empty();
  }

  private static Optional<ActorMention> beforeBracket(AnnotatedSentence sentence, Amount amount) {
    int at = amount.from() - 1;
    while (at > 0 && Bonds.links(sentence.tokens().get(at).word())) {
      at--;
    }
    int bracket = at;
    if (!sentence.is(bracket, "(") || !sentence.is(amount.to(), ")")) {
      return Optional.empty();
    }
    return sentence.actors().stream()
        .filter(actor -> actor.sure() && actor.to() == bracket)
        .filter(
            actor -> actor.actor() instanceof Actor.Body || actor.actor() instanceof Actor.State)
        .findFirst();
  }

  /** Where the head of a list with {@code amount} ends; 0 where it is in none. */
  private int end(Amount amount) {
    int colon = amount.from() - 1;
    while (colon > 0 && !sentence.is(colon, ":")) {
      colon--;
    }
    return Math.max(colon, 0);
  }

  private Optional<Match<Cue>> head(Amount amount) {
    int end = end(amount);
    for (Match<Cue> word : end == 0 ? List.<Match<Cue>>of() : words) {
      if (word.to() <= end
          && word.value().deal()
          && KINDS.contains(word.value().kind())
          && (isCounted(word) || countsThings(word.to(), end))) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private boolean isCounted(Match<Cue> word) {
    if (!sentence.tokens().get(word.to() - 1).word().endsWith("s")) {
      return false;
    }
    for (int i = word.from() - 1; i >= Math.max(0, word.from() - COUNT); i--) {
      if (COUNTS.small(sentence.tokens().get(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code financing for two projects in Oman:}. */
  private boolean countsThings(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (COUNTS.small(sentence.tokens().get(i)).isPresent()
          && sentence.is(i - 1, "for")
          && sentence.tokens().get(i + 1).word().endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Match<Cue>> load(Amount amount) {
    boolean valued = false;
    for (int i = amount.from() - 1; i >= 0; i--) {
      String word = sentence.tokens().get(i).word();
      boolean near = amount.from() - i <= VALUE;
      if (!near && !valued) {
        return Optional.empty();
      }
      valued |= near && VALUED.contains(word);
      if (valued && LOADS.contains(word) && isSent(i)) {
        return Optional.of(new Match<>(i, i + 1, GIFT));
      }
    }
    return Optional.empty();
  }

  /** {@code Turkey's trainload}, and nobody seized it. */
  private boolean isSent(int load) {
    boolean owned = sentence.is(load - 1, "'s") || sentence.is(load - 2, "'s");
    for (Token token : sentence.tokens()) {
      owned &= !CRIMES.contains(token.word());
    }
    return owned;
  }
}
