package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.extract.money.Bonds.Bond;
import org.briefwright.extract.text.PhraseBook.Match;

/**
 * The words of a sentence that tell what one amount is, the strongest of each kind of deal or
 * figure.
 */
final class Evidence {

  private static final double LEAST = 0.55;
  private static final double LEAST_FOR_KIND = 0.35;
  private static final double HINT = 0.6;
  private static final double PRICED = 0.5;
  private static final Comparator<Told> STRONGEST =
      Comparator.comparingDouble(Told::weight)
          // of two equal words the one that makes no deal
          .thenComparing(told -> !told.cue().deal())
          .thenComparing(told -> told.word().value().kind(), Comparator.reverseOrder());

  private final Map<String, Told> best = new HashMap<>();
  private final List<Told> hints = new ArrayList<>();
  private Optional<Match<Cue>> project = Optional.empty();

  /** A word with how much it counts. */
  record Told(Match<Cue> word, double weight) {

    Cue cue() {
      return word.value();
    }
  }

  private Evidence() {}

  static Evidence of(
      Amount amount, List<Amount> amounts, List<Match<Cue>> words, CueScale scale, Bonds bonds) {
    Evidence evidence = new Evidence();
    for (Match<Cue> word : words) {
      if (isInside(word, amount)) {
        continue;
      }
      if (word.value().kind().equals("INVESTMENT") && bonds.of(word, amount) == Bond.PURPOSE) {
        evidence.project = evidence.project.or(() -> Optional.of(word));
      }
      double nearness = scale.nearness(word, amount) * price(word, amount, words, bonds);
      boolean noun = !word.value().verb() && bonds.endsPhrase(word) || word.from() >= amount.to();
      if (word.value().bound() && word.value().deal() && noun) {
        evidence.hint(new Told(word, HINT * word.value().weight() * nearness));
      }
      if (!counts(word, amount, amounts, bonds)
          || words.stream().anyMatch(head -> yields(word, head, amount, bonds))) {
        continue;
      }
      Match<Cue> speaks = word.value().valuing() ? valued(word, amount, words, bonds) : word;
      evidence.add(new Told(speaks, speaks.value().weight() * nearness));
    }
    return evidence;
  }

  /** {@code sold a stake to a lender for $5m}: what the verb is priced at is no other word's. */
  private static double price(Match<Cue> word, Amount amount, List<Match<Cue>> words, Bonds bonds) {
    boolean traded =
        !word.value().goods()
            && bonds.isPriced(word, amount)
            && words.stream().anyMatch(verb -> verb.value().goods() && verb.to() <= word.from());
    return traded ? PRICED : 1;
  }

  /** {@code a budget grant}; but {@code an investment pact} is an investment. */
  private static boolean yields(Match<Cue> word, Match<Cue> head, Amount amount, Bonds bonds) {
    boolean tells = !head.value().isAny() || !word.value().deal();
    return tells && bonds.isBeforeHead(word, head, amount);
  }

  /** {@code the 767 dollar fare}: a word of the amount itself tells nothing about it. */
  private static boolean isInside(Match<Cue> word, Amount amount) {
    boolean apart = word.to() <= amount.from() || amount.to() <= word.from();
    boolean around = word.from() < amount.from() && amount.to() < word.to();
    return !apart && !around;
  }

  private static boolean counts(Match<Cue> word, Amount amount, List<Amount> amounts, Bonds bonds) {
    Cue cue = word.value();
    boolean project = cue.kind().equals("INVESTMENT") && cue.weight() < 3 && !cue.verb();
    if (cue.bound() && !isBound(bonds.of(word, amount))
        || project && isBound(bonds.of(word, amount)) && bonds.isPriced(word, amount)
        || cue.sides() && !bonds.hasTwoSides()
        || cue.priced() && !bonds.isPrice(amount)) {
      return false;
    }
    return !cue.goods() || amounts.stream().noneMatch(traded -> bonds.isWhatIsTraded(word, traded));
  }

  private static boolean isBound(Bond bond) {
    return bond == Bond.HEAD || bond == Bond.LINK || bond == Bond.OBJECT;
  }

  /** {@code a contract valued at $2m}: the transaction has the amount, not the valuing. */
  private static Match<Cue> valued(
      Match<Cue> value, Amount amount, List<Match<Cue>> words, Bonds bonds) {
    return words.stream()
        .filter(word -> value.to() <= amount.from())
        .filter(word ->
            word.to() <= value.from() && isValued(word, value, amount, bonds)
                || word.value().deal() && bonds.isPredicateOf(word, amount))
        .findFirst()
        .orElse(value);
  }

  private static boolean isValued(Match<Cue> word, Match<Cue> value, Amount amount, Bonds bonds) {
    Cue cue = word.value();
    if (cue.valuing() || cue.weight() < 2 || cue.bound()) {
      return false;
    }
    if (!cue.deal()) {
      return !cue.kind().equals("OTHER") && bonds.isSameClause(word, value);
    }
    boolean transaction =
        cue.weight() == 3 || !cue.kind().equals("INVESTMENT") || bonds.tellsWhatWasSpent(value);
    return transaction ? bonds.isSameClause(word, value) : bonds.of(word, amount) == Bond.LINK;
  }

  private void add(Told told) {
    best.merge(
        told.cue().deal() + told.cue().kind(), told, (a, b) -> b.weight() > a.weight() ? b : a);
  }

  /**
   * The strongest word; empty where none is strong enough. Money out of a budget for a named
   * project is a deal: {@code from the budget $2m is set aside for a bridge}.
   */
  Optional<Told> strongest() {
    Optional<Told> strongest =
        best.values().stream().filter(told -> told.weight() >= LEAST).max(STRONGEST);
    boolean budget = strongest.filter(told -> told.cue().kind().equals("BUDGET")).isPresent();
    Told spent = best.get(true + Cue.ANY);
    return budget && spent != null && spent.weight() >= 1 && project.isPresent()
        ? project.map(word -> new Told(word, spent.weight()))
        : strongest;
  }

  /** The strongest noun that would tell of a deal if grammar bound it to the amount. */
  Optional<Told> likely() {
    return hints.stream()
        .filter(told -> !told.cue().verb() && told.weight() >= LEAST)
        .max(STRONGEST);
  }

  /** The strongest word that tells the kind of a deal: also one that makes no deal by itself. */
  Optional<Told> kindOfDeal() {
    return Stream.concat(best.values().stream(), hints.stream())
        .filter(told -> told.cue().deal() && !told.cue().isAny())
        .filter(told -> told.weight() >= LEAST_FOR_KIND)
        .max(STRONGEST);
  }

  private void hint(Told told) {
    hints.add(told);
  }
}
