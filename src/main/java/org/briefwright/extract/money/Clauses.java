package org.briefwright.extract.money;

import java.util.HashSet;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.fact.Country;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the words of one sentence stand to each other: who is subject of what, where a clause
 * ends, whether an amount is named as a price, whether two sides are named.
 */
final class Clauses {

  /** Most tokens of a noun phrase, and of a clause. */
  private static final int PHRASE = 6;

  private static final int CLAUSE = 14;

  private static final Set<String> PLANNING = Grammar.words("budgeting");
  private static final Set<String> PAUSES = Set.of(",", ";", ":", "(", ")", "–", "—");

  private final AnnotatedSentence sentence;
  private @Nullable Boolean twoSides;

  Clauses(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the sentence names two states or bodies, or speaks of two countries. */
  boolean hasTwoSides() {
    Boolean known = twoSides;
    if (known == null) {
      known = namesTwoSides();
      twoSides = known;
    }
    return known;
  }

  private boolean namesTwoSides() {
    Set<String> sides = new HashSet<>();
    for (ActorMention actor : sentence.actors()) {
      if (actor.sure()
          && (actor.actor() instanceof Actor.State || actor.actor() instanceof Actor.Body)) {
        sides.add(actor.actor().name());
      }
    }
    Set<Country> countries = new HashSet<>();
    sentence.names().forEach(name -> name.country().ifPresent(countries::add));
    return Math.max(sides.size(), countries.size()) > 1;
  }

  /** {@code built at a cost of $2m}, {@code the mill cost $2m}; not {@code would cost $2m}. */
  boolean tellsWhatWasSpent(Match<?> value) {
    if (sentence.is(value.from(), "at") && !is(value.from() + 2, "estimated")) {
      return true;
    }
    boolean verb = is(value.from(), "cost", "costs", "costing") && value.to() == value.from() + 1;
    return verb
        && VerbMood.of(sentence, value.from(), value.to()) != VerbMood.NOUN
        && !is(value.from() - 1, "would", "could", "might", "may", "to", "should");
  }

  /** {@code trade rose to $5m}: what has been reached is no goal. */
  boolean isDone(Match<?> word) {
    return VerbMood.isPast(sentence.tokens().get(word.from()))
        && !is(word.from(), "set")
        && VerbMood.of(sentence, word.from(), word.to()) == VerbMood.DONE;
  }

  /** {@code which values it at $5m}: what is valued stands between verb and amount. */
  boolean hasOwnObject(Match<?> value) {
    return value.to() - value.from() > 2
        && is(
            value.from(),
            "value",
            "values",
            "valued",
            "valuing",
            "put",
            "puts",
            "reckons",
            "estimates");
  }

  /** Whether the sentence speaks of equity. */
  boolean namesEquity() {
    return sentence.tokens().stream().anyMatch(token -> token.is("equity"));
  }

  /** {@code the oil fund}: no verb, whatever it looks like. */
  boolean isNoun(Match<?> word) {
    return VerbMood.of(sentence, word.from(), word.to()) == VerbMood.NOUN;
  }

  /** {@code the wheat, valued at $6m, was a gift}. */
  boolean isPredicateOf(Match<?> word, Amount amount) {
    int gap = word.from() - amount.to();
    return gap > 1
        && gap <= PHRASE
        && is(amount.to(), ",", ")")
        && (is(amount.to() + 1, "was", "were", "is", "are", "has", "have", "will"));
  }

  /** {@code the budget for next year sets aside}: the noun opens the clause of the verb. */
  boolean isSubjectOf(Match<?> noun, Match<?> verb) {
    for (int i = noun.to(); i < verb.from(); i++) {
      if (sentence.actorAt(i).isPresent() || PAUSES.contains(sentence.tokens().get(i).word())) {
        return false;
      }
    }
    boolean adverbial = noun.from() > 1 && is(noun.from() - 2, "from", "in", "of", "to", "for");
    return !adverbial
        && !is(noun.from() - 1, "from", "in", "of", "to", "for")
        && isSameClause(noun, verb);
  }

  /** {@code sets aside}, {@code earmarks}: what a budget does. */
  boolean plans(Match<?> verb) {
    return PLANNING.contains(sentence.tokens().get(verb.from()).word());
  }

  /** {@code $5m to Eni}. */
  boolean isGivenToNamed(Amount amount) {
    int at = is(amount.to() + 1, "the") ? amount.to() + 2 : amount.to() + 1;
    return is(amount.to(), "to") && sentence.actorAt(at).isPresent();
  }

  /** Whether no clause ends between two words. */
  boolean isSameClause(Match<?> one, Match<?> other) {
    if (other.from() - one.to() > CLAUSE) {
      return false;
    }
    for (int i = one.to(); i < other.from(); i++) {
      // "signed by Ashgabat and Ankara": two names are one member of the clause
      boolean names = is(i, "and") && sentence.tokens().get(i + 1).isCapital();
      if (!names && is(i, ";", ":", "and", "but", "while", "–", "—")) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code bought a port for $5m}, {@code finance a port with $5m}: what is had for the money,
   * which is another word's.
   */
  boolean isPriced(Match<?> word, Amount amount) {
    if (word.to() > amount.from()) {
      return false;
    }
    for (int i = word.to(); i < amount.from(); i++) {
      if (is(i, "for", "with")) {
        return true;
      }
    }
    return false;
  }

  /** {@code at some $5m}, {@code cost $5m}: the amount is named as a price. */
  boolean isPrice(Amount amount) {
    int at = amount.from() - 1;
    while (at > 0 && Bonds.links(sentence.tokens().get(at).word()) && !isPricing(at)) {
      at--;
    }
    return at >= 0 && isPricing(at);
  }

  private boolean isPricing(int i) {
    return is(i, "at", "for", "cost", "costs", "costing", "price", "priced", "is", "was", "are");
  }

  private boolean is(int i, String... words) {
    for (String word : words) {
      if (sentence.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
