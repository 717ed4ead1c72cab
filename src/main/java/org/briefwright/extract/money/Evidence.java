package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Most words between the noun that tells what a contract is of and it. */
  private static final int COMPOUND = 1;

  private static final Comparator<Told> STRONGEST =
      Comparator.comparingDouble(Told::weight)
          // of two equal words the one that makes no deal
          .thenComparing(told -> !told.cue().deal())
          .thenComparing(told -> told.word().value().kind(), Comparator.reverseOrder());

  private final Amount amount;
  private final List<Amount> amounts;
  private final List<Match<Cue>> words;
  private final CueScale scale;
  private final Bonds bonds;
  private final Clauses clauses;
  private final VerbObjects objects;

  /** The strongest of each kind. */
  private final List<Told> best = new ArrayList<>();

  private final List<Told> hints = new ArrayList<>();
  private Optional<Match<Cue>> project = Optional.empty();

  /**
   * A word with how much it counts.
   *
   * @param named whether it only names a project in passing: {@code the plant burns coal for $2m};
   *     it may tell a deal's kind, but makes none
   */
  record Told(Match<Cue> word, double weight, boolean named) {

    Told(Match<Cue> word, double weight) {
      this(word, weight, false);
    }

    Cue cue() {
      return word.value();
    }
  }

  private Evidence(
      Amount amount, List<Amount> amounts, List<Match<Cue>> words, CueScale scale, Bonds bonds) {
    this.amount = amount;
    this.amounts = amounts;
    this.words = words;
    this.scale = scale;
    this.bonds = bonds;
    clauses = bonds.clauses();
    objects = bonds.objects();
  }

  static Evidence of(
      Amount amount, List<Amount> amounts, List<Match<Cue>> words, CueScale scale, Bonds bonds) {
    Evidence evidence = new Evidence(amount, amounts, words, scale, bonds);
    for (Match<Cue> word : words) {
      if (CueScale.isNear(word, amount) && !isInside(word, amount)) {
        evidence.read(word);
      }
    }
    return evidence;
  }

  private void read(Match<Cue> word) {
    Cue cue = word.value();
    Bond bond = bonds.of(word, amount);
    if (project.isEmpty() && bond == Bond.PURPOSE && cue.kind().equals("INVESTMENT")) {
      project = Optional.of(word);
    }
    boolean hint = cue.bound() && cue.deal() && isLikely(word);
    boolean counts = counts(word, bond) && !yields(word);
    if (!hint && !counts) {
      return;
    }
    double nearness = scale.nearness(word, amount, bond) * price(word);
    if (hint) {
      hints.add(new Told(word, HINT * cue.weight() * nearness));
    }
    if (counts) {
      Match<Cue> speaks = cue.valuing() ? valued(word) : word;
      add(new Told(speaks, speaks.value().weight() * nearness, isNamed(cue, bond)));
    }
  }

  private static boolean isNamed(Cue cue, Bond bond) {
    boolean project = cue.kind().equals("INVESTMENT") && cue.weight() < 3 && !cue.verb();
    return project && bond == Bond.NONE;
  }

  /** Whether a word that grammar must bind to an amount may tell of it without. */
  private boolean isLikely(Match<Cue> word) {
    return word.from() >= amount.to() || !word.value().verb() && bonds.endsPhrase(word);
  }

  /** {@code sold a stake to a lender for $5m}: what the verb is priced at is no other word's. */
  private double price(Match<Cue> word) {
    return !word.value().goods() && isTradedBefore(word) && clauses.isPriced(word, amount)
        ? PRICED
        : 1;
  }

  private boolean isTradedBefore(Match<Cue> word) {
    for (Match<Cue> verb : words) {
      if (verb.to() > word.from()) {
        return false;
      }
      if (verb.value().goods()) {
        return true;
      }
    }
    return false;
  }

  /** {@code a budget grant}; but {@code an investment pact} is an investment. */
  private boolean yields(Match<Cue> word) {
    if (word.from() < amount.to()) {
      return false;
    }
    for (Match<Cue> head : words) {
      boolean tells = !head.value().isAny() || !word.value().deal();
      if (tells && bonds.isBeforeHead(word, head, amount)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the 767 dollar fare}: a word of the amount itself tells nothing about it. */
  private static boolean isInside(Match<Cue> word, Amount amount) {
    boolean apart = word.to() <= amount.from() || amount.to() <= word.from();
    boolean around = word.from() < amount.from() && amount.to() < word.to();
    return !apart && !around;
  }

  private boolean counts(Match<Cue> word, Bond bond) {
    Cue cue = word.value();
    boolean project = cue.kind().equals("INVESTMENT") && cue.weight() < 3 && !cue.verb();
    if (cue.bound() && !isBound(bond)
        || project && isBound(bond) && clauses.isPriced(word, amount)
        || cue.sides() && !clauses.hasTwoSides()
        || cue.priced() && !clauses.isPrice(amount)
        || cue.act() && clauses.isNoun(word)
        || cue.kind().equals("PURCHASE") && isContractOf(word)
        || cue.kind().equals("DEBT") && isBesideEquity(word, bond)
        || cue.kind().equals("TARGET") && clauses.isDone(word)) {
      return false;
    }
    return !cue.goods() || !isMoneyTraded(word);
  }

  /** {@code a loan contract}, {@code a grant donation contract}: no contract to buy. */
  private boolean isContractOf(Match<Cue> contract) {
    if (!bonds.is(contract.from(), "contract", "contracts")) {
      return false;
    }
    for (Match<Cue> word : words) {
      boolean money = word.value().kind().equals("LOAN") || word.value().kind().equals("GRANT");
      if (money && word.to() <= contract.from() && contract.from() - word.to() <= COMPOUND) {
        return !bonds.is(contract.from() - 1, "and", "a", "the", ",", "of");
      }
    }
    return false;
  }

  /** {@code $3m of equity and $2m of debt}: what a lender adds to a round of financing. */
  private boolean isBesideEquity(Match<Cue> word, Bond bond) {
    return bond == Bond.HEAD && bonds.is(word.from(), "debt") && clauses.namesEquity();
  }

  private boolean isMoneyTraded(Match<Cue> verb) {
    for (Amount traded : amounts) {
      if (objects.isWhatIsTraded(verb, traded)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBound(Bond bond) {
    return bond == Bond.HEAD || bond == Bond.LINK || bond == Bond.OBJECT || bond == Bond.SUBJECT;
  }

  /** {@code a contract valued at $2m}: the transaction has the amount, not the valuing. */
  private Match<Cue> valued(Match<Cue> value) {
    if (value.to() > amount.from() || clauses.hasOwnObject(value)) {
      return value;
    }
    for (Match<Cue> word : words) {
      if (word.to() <= value.from() && isValued(word, value)
          || word.value().deal() && clauses.isPredicateOf(word, amount)) {
        return word;
      }
    }
    return value;
  }

  private boolean isValued(Match<Cue> word, Match<Cue> value) {
    Cue cue = word.value();
    if (cue.valuing() || cue.weight() < 2 || cue.bound()) {
      return false;
    }
    if (!cue.deal()) {
      boolean priced = value.value().kind().equals("PRICE") && isBound(bonds.of(value, amount));
      return !cue.kind().equals("OTHER") && !priced && clauses.isSameClause(word, value);
    }
    boolean transaction =
        cue.weight() == 3 || !cue.kind().equals("INVESTMENT") || clauses.tellsWhatWasSpent(value);
    return transaction ? clauses.isSameClause(word, value) : bonds.of(word, amount) == Bond.LINK;
  }

  private void add(Told told) {
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).cue().isOfKindOf(told.cue())) {
        boolean values = told.cue().valuing();
        boolean valued = best.get(i).cue().valuing();
        // "a gap estimated at $5m": the noun tells more than the verb
        boolean better = values == valued ? told.weight() > best.get(i).weight() : valued;
        if (told.named() == best.get(i).named() ? better : best.get(i).named()) {
          best.set(i, told);
        }
        return;
      }
    }
    best.add(told);
  }

  /**
   * The strongest word; empty where none is strong enough. Money out of a budget for a named
   * project is a deal: {@code from the budget $2m is set aside for a bridge}.
   */
  Optional<Told> strongest() {
    Optional<Told> strongest =
        strongest(best, told -> !told.named() && told.weight() >= LEAST).map(this::ofBudget);
    if (project.isEmpty()
        || strongest.isEmpty()
        || !strongest.get().cue().kind().equals("BUDGET")) {
      return strongest;
    }
    return strongest(best, told -> told.cue().isAny() && told.weight() >= 1)
        .flatMap(spent -> project.map(word -> new Told(word, spent.weight())))
        .or(() -> strongest);
  }

  /** {@code the budget sets aside $5m for irrigation}: a plan, where no project is named. */
  private Told ofBudget(Told told) {
    if (!told.cue().isAny() || project.isPresent() || !clauses.plans(told.word())) {
      return told;
    }
    for (Match<Cue> word : words) {
      boolean subject =
          word.value().kind().equals("BUDGET")
              && word.to() <= told.word().from()
              && clauses.isSubjectOf(word, told.word())
              && !clauses.isGivenToNamed(amount);
      if (subject) {
        return new Told(word, told.weight());
      }
    }
    return told;
  }

  /** The strongest noun that would tell of a deal if grammar bound it to the amount. */
  Optional<Told> likely() {
    return strongest(hints, told -> !told.cue().verb() && told.weight() >= LEAST);
  }

  /** The strongest word that tells the kind of a deal: also one that makes no deal by itself. */
  Optional<Told> kindOfDeal() {
    Predicate<Told> tells =
        told -> told.cue().deal() && !told.cue().isAny() && told.weight() >= LEAST_FOR_KIND;
    Optional<Told> sure = strongest(best, tells);
    Optional<Told> likely = strongest(hints, tells);
    boolean hint =
        sure.isEmpty() || likely.isPresent() && STRONGEST.compare(likely.get(), sure.get()) > 0;
    return hint ? likely : sure;
  }

  /** Of equally strong words the first. */
  private static Optional<Told> strongest(List<Told> words, Predicate<Told> wanted) {
    Told strongest = null;
    for (Told told : words) {
      if (wanted.test(told) && (strongest == null || STRONGEST.compare(told, strongest) > 0)) {
        strongest = told;
      }
    }
    return Optional.ofNullable(strongest);
  }
}
