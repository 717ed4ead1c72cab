package org.briefwright.extract.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.money.Bonds.Bond;
import org.briefwright.extract.money.Evidence.Told;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.FigureKind;
import org.briefwright.fact.Use.Stage;

/**
 * Judges the amounts of one sentence.
 *
 * <p>Of all the words around an amount that tell, the kind with the highest weight wins; of a deal,
 * {@link Denials} may undo it and {@link DealTeller} tells kind and stage. Where no word tells, the
 * amount is what the one before it is, if something says that it {@link GoneOn goes on} from there.
 * What is left over is a figure: nothing becomes a deal by default.
 */
final class SentenceJudge {

  private static final Set<String> TIMES =
      Set.of("year", "annum", "month", "quarter", "week", "day", "cent");

  private static final Set<String> PASSING =
      Set.of("including", "as", "of", "on", "in", "to", "like", "from", "with");

  private static final Cue SHARE = Cue.of("deal any 2", "share");
  private static final Cue BUYING = Cue.of("deal purchase 3", "{buy}");

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;
  private final List<Match<Cue>> words;
  private final Bonds bonds;
  private final CueScale scale;
  private final ProjectCosts costs;
  private final Priced priced;
  private final ListHeads heads;
  private final Continuation further;
  private final StageReader stages;
  private final Denials denials;
  private final DealTeller deals;
  private final GoneOn goneOn;
  private final NamelessPayers nameless;
  private final Tallies tallies;

  /**
   * @param lastSentence the last verdict before this sentence
   */
  SentenceJudge(
      AnnotatedSentence sentence,
      List<Amount> amounts,
      Optional<Verdict> lastSentence,
      MoneyWords books) {
    this.sentence = sentence;
    this.amounts = amounts;
    words = books.cuesIn(sentence);
    bonds = new Bonds(sentence, amounts);
    scale = new CueScale(sentence, amounts, bonds);
    costs = new ProjectCosts(sentence, amounts);
    priced = new Priced(sentence, amounts, bonds);
    heads = new ListHeads(sentence, words);
    further = new Continuation(sentence);
    stages = new StageReader(sentence, scale, books.stages());
    denials = new Denials(sentence, scale, books.denials());
    deals = new DealTeller(sentence, lastSentence, stages, priced, bonds);
    nameless = new NamelessPayers(sentence, amounts, bonds.subjects());
    tallies = new Tallies(sentence, bonds.subjects());
    goneOn = new GoneOn(sentence, lastSentence, further, costs);
  }

  /** Why a deal is too small or too vague to be one; empty where it is not. */
  Optional<String> trifle(Amount amount, Optional<Verdict> before) {
    boolean afterDeal = before.isPresent() && before.get().isDeal();
    return Trifles.of(sentence, amount, further, afterDeal);
  }

  /**
   * What {@code amount} is.
   *
   * @param before the verdict on the amount before it in the sentence
   */
  Verdict judged(Amount amount, Optional<Verdict> before) {
    if (isPerUnit(amount)) {
      return new Verdict(
          new Use.Figure(FigureKind.PRICE), Grounds.of("an amount for each unit is a price"));
    }
    if (isPossessor(amount)) {
      return Verdict.figure("the size of something that something else is of");
    }
    Evidence evidence = Evidence.of(amount, amounts, words, scale, bonds);
    Optional<Told> strongest = evidence.strongest();
    Optional<Match<Cue>> built = costs.of(amount);
    if (built.isPresent() && denials.of(amount, built.get()).isEmpty()) {
      return deals.deal(amount, evidence, built.get(), before);
    }
    Optional<Verdict> structural = structural(amount, evidence, strongest, before);
    if (structural.isPresent()) {
      return structural.get();
    }
    if (strongest.isPresent() && isProject(strongest.get().cue()) && costs.isOfOther(amount)) {
      return Verdict.figure("what is not built has its price");
    }
    Optional<Verdict> carried = goneOn.of(amount, before, strongest);
    return carried.isPresent()
        ? inItsClause(amount, carried.get())
        : byWords(amount, evidence, strongest, before);
  }

  /** {@code $5 per 1,000 cubic metres}; not {@code $5m per year}, which may be lent. */
  private boolean isPerUnit(Amount amount) {
    int unit = amount.to() + 1;
    return sentence.is(amount.to(), "per")
        && unit < sentence.tokens().size()
        && !TIMES.contains(sentence.tokens().get(unit).word());
  }

  /** {@code the $5m project's pipes}: told in passing. */
  private boolean isPossessor(Amount amount) {
    return sentence.is(amount.to() + 1, "'s") && sentence.tokens().get(amount.to()).isWord();
  }

  /** What the strongest word near the amount makes of it. */
  private Verdict byWords(
      Amount amount, Evidence evidence, Optional<Told> strongest, Optional<Verdict> before) {
    boolean deal = strongest.isPresent() && strongest.get().cue().deal();
    boolean exchange = !deal || strongest.get().cue().kind().equals("PURCHASE");
    if (exchange && Lenders.isExchange(sentence, amount, bonds, words)) {
      return new Verdict(
          new Use.Figure(FigureKind.INTERVENTION),
          Grounds.of("a central bank buys or sells currency"));
    }
    Optional<Told> likely = strongest.isPresent() ? strongest : evidence.likely();
    if (likely.isEmpty()) {
      return Verdict.unknown();
    }
    Match<Cue> word = likely.get().word();
    if (!word.value().deal()) {
      return new Verdict(
          word.value().use(Stage.ANNOUNCED),
          Grounds.of("a word beside the amount tells its kind", written(word)));
    }
    if (isProject(word.value()) && isNamedInPassing(amount, word)) {
      return Verdict.figure("the size of a project that is only named");
    }
    if (bonds.isCounted(word, amount)) {
      return Verdict.figure("a statistic of what many have done");
    }
    if (tallies.isOne(amount) || tallies.isHabit(word)) {
      return Verdict.figure("a tally of what many deals have come to");
    }
    if (word.value().verb() && nameless.are(word.from(), amount)) {
      return Verdict.figure("who pays is nobody in particular");
    }
    Optional<String> denial = denials.of(amount, word);
    return denial.isPresent()
        ? new Verdict(
            new Use.Figure(FigureKind.OTHER),
            Grounds.of("a deal that is denied, undone or imagined", written(word), denial.get()))
        : deals.deal(amount, evidence, word, before);
  }

  /** {@code adviser on the $5m project}, {@code projects such as the $5m pipeline}. */
  private boolean isNamedInPassing(Amount amount, Match<Cue> project) {
    int the = amount.from() - 1;
    return sentence.is(the, "the")
        && PASSING.contains(the > 0 ? sentence.tokens().get(the - 1).word() : "")
        && bonds.of(project, amount) == Bond.HEAD;
  }

  /** {@code …; $5m is still sought}, {@code …; $5m was refused}: the clause tells of its own. */
  private Verdict inItsClause(Amount amount, Verdict verdict) {
    Match<Cue> own = new Match<>(amount.from(), amount.to(), BUYING);
    boolean undone =
        verdict.isDeal()
            && StageReader.opensClause(sentence, amount)
            && denials.of(amount, own).isPresent();
    return undone
        ? Verdict.figure("a part of a deal that is undone")
        : stages.ofClause(amount).map(reading -> verdict.at(reading.stage())).orElse(verdict);
  }

  /** What the build of the sentence tells, where no word near the amount makes it a deal. */
  private Optional<Verdict> structural(
      Amount amount, Evidence evidence, Optional<Told> strongest, Optional<Verdict> before) {
    Optional<Match<Cue>> head = heads.of(amount);
    if (head.isPresent()) {
      return Optional.of(listed(amount, head.get(), evidence, before));
    }
    if (ListHeads.sharer(sentence, amount, amounts).isPresent() && isOpen(strongest, amount)) {
      Match<Cue> share = new Match<>(amount.from(), amount.to(), SHARE);
      return Optional.of(deals.deal(amount, evidence, share, before));
    }
    Optional<Priced.Trade> trade =
        isOpen(strongest, amount) ? priced.of(amount) : priced.offer(amount);
    return trade.map(found ->
        found.offered() || !isDenied(amount, found.at())
            ? new Verdict(
                new Use.Deal(found.kind(), found.stage()),
                Grounds.of(
                    "the amount is the price of what is bought or built",
                    sentence.text(found.at(), found.at() + 1)))
            : Verdict.figure("the price in a deal that is denied, undone or imagined"));
  }

  private Verdict listed(
      Amount amount, Match<Cue> head, Evidence evidence, Optional<Verdict> before) {
    Amount place = Amount.placeAt(sentence, head.to());
    return denials.of(amount, head).isPresent() || denials.of(place, head).isPresent()
        ? Verdict.figure("a list of what is denied")
        : deals.deal(amount, evidence, head, before).as(DealKind.valueOf(head.value().kind()));
  }

  /** Whether no word tells what is paid for, or only one of what comes after the amount. */
  private boolean isOpen(Optional<Told> strongest, Amount amount) {
    if (strongest.isEmpty()) {
      return true;
    }
    Cue cue = strongest.get().cue();
    return cue.isAny()
        || cue.kind().equals("OTHER")
        || isProject(cue)
        || cue.deal()
            && (isOfNext(strongest.get().word(), amount)
                || sentence.is(amount.to(), "and") && strongest.get().word().from() > amount.to());
  }

  /** Whether another amount stands between {@code amount} and a word behind it. */
  private boolean isOfNext(Match<Cue> word, Amount amount) {
    for (Amount next : amounts) {
      if (next.from() >= amount.to() && next.to() <= word.from()) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(Amount amount, int verb) {
    return denials.of(amount, new Match<>(verb, verb + 1, BUYING)).isPresent();
  }

  private static boolean isProject(Cue cue) {
    return cue.kind().equals("INVESTMENT") && cue.weight() < 3 && !cue.verb();
  }

  private String written(Match<?> word) {
    return word.in(sentence.tokens(), sentence.text());
  }
}
