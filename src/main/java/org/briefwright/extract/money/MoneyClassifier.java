package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.money.Evidence.Told;
import org.briefwright.extract.money.StageReader.Reading;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.FigureKind;
import org.briefwright.fact.Use.Stage;

/**
 * Says what the amounts of a sentence are.
 *
 * <p>Of all the words around an amount that tell, the kind with the highest weight wins; of a deal,
 * {@link Denials} may undo it and {@link StageReader} tells the stage. Where no word tells, the
 * amount is what the one before it is, if something says that it goes on from there; a bracketed
 * conversion always is. What is left over is a figure: nothing becomes a deal by default.
 */
final class MoneyClassifier {

  /** How strong a word is that makes a deal of a part of a figure: {@code put $3m of that into}. */
  private static final double SENT = 1.5;

  private static final Cue BUYING = Cue.of("deal purchase 3", "{buy}");

  private static final Set<String> GIVING = Set.of("give", "gives", "gave", "given", "giving");

  private final PhraseBook<Cue> cues;
  private final StageReader stages;
  private final Denials denials;

  MoneyClassifier(WordLists lists) {
    cues = lists.book();
    WordLists.read("money-words.txt")
        .forEach((label, phrases) -> phrases.forEach(p -> cues.add(p, Cue.of(label, p))));
    stages = new StageReader(lists);
    denials = new Denials(lists);
  }

  /**
   * What an amount is, and why.
   *
   * @param staged of a deal, whether its own words told the stage
   * @param promised whether it comes from a sentence without amounts
   * @param guessed of a deal, whether no word of its own told the kind
   */
  record Verdict(Use use, Grounds grounds, boolean staged, boolean promised, boolean guessed) {

    Verdict(Use use, Grounds grounds) {
      this(use, grounds, true, false, false);
    }

    boolean isDeal() {
      return use instanceof Use.Deal;
    }

    Verdict at(Stage stage) {
      return use instanceof Use.Deal deal
          ? new Verdict(new Use.Deal(deal.kind(), stage), grounds, true, false, guessed)
          : this;
    }

    Verdict as(DealKind kind) {
      return use instanceof Use.Deal deal
          ? new Verdict(new Use.Deal(kind, deal.stage()), grounds, staged, promised, guessed)
          : this;
    }
  }

  /** What a sentence without amounts says of those to come: {@code three contracts were signed}. */
  Optional<Verdict> promised(AnnotatedSentence sentence) {
    List<Match<Cue>> words = words(sentence);
    Optional<Match<Cue>> deal =
        words.stream()
            .filter(word -> word.value().deal() && word.value().weight() >= 2)
            .filter(word -> !word.value().bound())
            .findFirst();
    boolean figure = words.stream().anyMatch(word -> !word.value().deal());
    return figure ? Optional.empty() : deal.map(word -> promised(sentence, word));
  }

  private Verdict promised(AnnotatedSentence sentence, Match<Cue> word) {
    Amount place = Amount.placeAt(sentence, word.to());
    Bonds bonds = new Bonds(sentence, List.of());
    Optional<Reading> stage =
        stages.read(sentence, place, new CueScale(sentence, List.of(), bonds));
    Grounds grounds = Grounds.of("words of the sentence before", written(sentence, word));
    return new Verdict(
        word.value().use(stage.map(Reading::stage).orElse(Stage.ANNOUNCED)),
        grounds,
        stage.isPresent(),
        true,
        false);
  }

  /**
   * The verdicts on the amounts of one sentence, in their order.
   *
   * @param lastSentence the last verdict before this sentence
   */
  List<Verdict> classify(
      AnnotatedSentence sentence, List<Amount> amounts, Optional<Verdict> lastSentence) {
    List<Verdict> verdicts = new ArrayList<>();
    Reader reader = new Reader(sentence, amounts, lastSentence);
    for (Amount amount : amounts) {
      Optional<Verdict> before =
          verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
      boolean afterDeal = before.filter(Verdict::isDeal).isPresent();
      boolean again =
          before.isPresent() && Repeats.isConversion(amounts.get(verdicts.size() - 1), amount);
      Verdict verdict = again ? before.orElseThrow() : reader.judged(amount, before);
      Optional<String> trifle =
          verdict.isDeal()
              ? Trifles.of(sentence, amount, new Continuation(sentence), afterDeal)
              : Optional.empty();
      verdicts.add(trifle.map(MoneyClassifier::figure).orElse(verdict));
    }
    SharedStages.share(verdicts, lastSentence);
    return verdicts;
  }

  private static Verdict figure(String why) {
    return new Verdict(new Use.Figure(FigureKind.OTHER), Grounds.of(why));
  }

  private List<Match<Cue>> words(AnnotatedSentence sentence) {
    return cues.all(sentence.tokens()).stream()
        .filter(word -> !NameParts.isIn(sentence, word) && !NameParts.isShare(sentence, word))
        .toList();
  }

  private static String written(AnnotatedSentence sentence, Match<?> word) {
    return word.in(sentence.tokens(), sentence.text());
  }

  /** Judges the amounts of one sentence. */
  private final class Reader {

    private final AnnotatedSentence sentence;
    private final List<Amount> amounts;
    private final Optional<Verdict> lastSentence;
    private final List<Match<Cue>> words;
    private final Bonds bonds;
    private final CueScale scale;
    private final ProjectCosts costs;
    private final Priced priced;
    private final ListHeads heads;
    private final Continuation further;

    Reader(AnnotatedSentence sentence, List<Amount> amounts, Optional<Verdict> lastSentence) {
      this.sentence = sentence;
      this.amounts = amounts;
      this.lastSentence = lastSentence;
      words = words(sentence);
      bonds = new Bonds(sentence, amounts);
      scale = new CueScale(sentence, amounts, bonds);
      costs = new ProjectCosts(sentence, amounts);
      priced = new Priced(sentence, amounts, bonds);
      heads = new ListHeads(sentence, words);
      further = new Continuation(sentence);
    }

    Verdict judged(Amount amount, Optional<Verdict> before) {
      Evidence evidence = Evidence.of(amount, amounts, words, scale, bonds);
      Optional<Told> strongest = evidence.strongest();
      Optional<Match<Cue>> built = costs.of(amount);
      if (built.isPresent() && denials.of(sentence, amount, built.get(), scale).isEmpty()) {
        return deal(amount, evidence, built.get(), before);
      }
      Optional<Verdict> structural = structural(amount, evidence, strongest, before);
      if (structural.isPresent()) {
        return structural.get();
      }
      if (costs.isOfOther(amount) && strongest.filter(told -> isProject(told.cue())).isPresent()) {
        return figure("what is not built has its price");
      }
      Optional<Verdict> goneOn = goneOn(amount, before, strongest);
      if (goneOn.isPresent()) {
        return inItsClause(amount, goneOn.get());
      }
      boolean deal = strongest.filter(told -> told.cue().deal()).isPresent();
      if (!deal && Lenders.isExchange(sentence, amount, bonds, words)) {
        return new Verdict(
            new Use.Figure(FigureKind.INTERVENTION),
            Grounds.of("a central bank buys or sells currency"));
      }
      Optional<Told> likely = strongest.or(evidence::likely);
      if (likely.isEmpty()) {
        return figure("no word tells what the amount is");
      }
      Match<Cue> word = likely.get().word();
      if (!word.value().deal()) {
        return new Verdict(
            word.value().use(Stage.ANNOUNCED),
            Grounds.of("a word beside the amount tells its kind", written(sentence, word)));
      }
      Optional<String> denial = denials.of(sentence, amount, word, scale);
      return denial.isPresent()
          ? new Verdict(
              new Use.Figure(FigureKind.OTHER),
              Grounds.of(
                  "a deal that is denied, undone or imagined",
                  written(sentence, word),
                  denial.get()))
          : deal(amount, evidence, word, before);
    }

    /** {@code …; $5m is still sought}, {@code …; $5m was refused}: the clause tells of its own. */
    private Verdict inItsClause(Amount amount, Verdict verdict) {
      Match<Cue> own = new Match<>(amount.from(), amount.to(), BUYING);
      boolean undone =
          verdict.isDeal()
              && StageReader.opensClause(sentence, amount)
              && denials.of(sentence, amount, own, scale).isPresent();
      return undone
          ? figure("a part of a deal that is undone")
          : stages
              .ofClause(sentence, amount, scale)
              .map(reading -> verdict.at(reading.stage()))
              .orElse(verdict);
    }

    /** What the build of the sentence tells, where no word near the amount makes it a deal. */
    private Optional<Verdict> structural(
        Amount amount, Evidence evidence, Optional<Told> strongest, Optional<Verdict> before) {
      Optional<Match<Cue>> head = heads.of(amount);
      if (head.isPresent()) {
        Amount place = Amount.placeAt(sentence, head.get().to());
        return denials.of(sentence, amount, head.get(), scale).isPresent()
                || denials.of(sentence, place, head.get(), scale).isPresent()
            ? Optional.of(figure("a list of what is denied"))
            : Optional.of(
                deal(amount, evidence, head.get(), before)
                    .as(DealKind.valueOf(head.get().value().kind())));
      }
      Optional<Priced.Trade> trade =
          isOpen(strongest, amount) ? priced.of(amount) : priced.offer(amount);
      return trade
          .filter(found -> found.offered() || !isDenied(amount, found.at()))
          .map(found ->
              new Verdict(
                  new Use.Deal(found.kind(), found.stage()),
                  Grounds.of(
                      "the amount is the price of what is bought or built",
                      sentence.text(found.at(), found.at() + 1))));
    }

    /** Whether no word tells what is paid for, or only one of what comes after the amount. */
    private boolean isOpen(Optional<Told> strongest, Amount amount) {
      if (strongest.isEmpty()) {
        return true;
      }
      Cue cue = strongest.get().cue();
      int word = strongest.get().word().from();
      boolean ofNext =
          amounts.stream().anyMatch(next -> next.from() >= amount.to() && next.to() <= word);
      return cue.isAny() || cue.kind().equals("OTHER") || isProject(cue) || cue.deal() && ofNext;
    }

    private boolean isDenied(Amount amount, int verb) {
      return denials.of(sentence, amount, new Match<>(verb, verb + 1, BUYING), scale).isPresent();
    }

    private static boolean isProject(Cue cue) {
      return cue.kind().equals("INVESTMENT") && cue.weight() < 3 && !cue.verb();
    }

    /** The verdict before, where an amount goes on from it and no strong word says otherwise. */
    private Optional<Verdict> goneOn(
        Amount amount, Optional<Verdict> before, Optional<Told> strongest) {
      boolean part = further.isPartOfIt(amount);
      boolean weak = strongest.isEmpty() || strongest.get().cue().valuing();
      if (before.isPresent() && further.isToFollow(amount)) {
        return before.map(verdict -> verdict.at(Stage.ANNOUNCED));
      }
      if (further.isSameMeasure(amount) && before.or(() -> lastSentence).isPresent()) {
        return before.or(() -> lastSentence);
      }
      if (before.isPresent()) {
        boolean figure = !(before.get().use() instanceof Use.Deal);
        boolean sent =
            strongest.filter(told -> told.cue().deal() && told.weight() >= SENT).isPresent();
        return strongest.isEmpty()
                || part && !(figure && sent)
                || figure && (further.isPart(amount) || further.isMore(amount))
            ? before
            : Optional.empty();
      }
      boolean item = sentence.sentence().kind() == Sentence.Kind.ITEM;
      boolean cost = lastSentence.filter(Verdict::promised).isPresent() && costs.isCost(amount);
      boolean goesOn =
          further.goesOn(amount) && !cost || item || strongest.isPresent() && isPriceOfLast();
      boolean share =
          further.isShareOfSum(amount)
              && lastSentence.filter(last -> last.use() instanceof Use.Figure).isPresent()
              && strongest
                  .filter(told -> told.cue().weight() > 1 && told.weight() >= SENT)
                  .isEmpty();
      return weak && goesOn || share ? lastSentence : Optional.empty();
    }

    /**
     * {@code It ordered jets. The twelve machines will cost $5m}: the price of what was ordered.
     */
    private boolean isPriceOfLast() {
      return lastSentence.filter(Verdict::promised).isPresent()
          && (sentence.is(0, "the") || sentence.is(0, "they") || sentence.is(0, "these"));
    }

    /** An entry of a list, whose stage its head tells better than a hint of its own. */
    private boolean isItem() {
      boolean small = !Character.isUpperCase(sentence.text().codePointAt(0));
      return lastSentence.isPresent()
          && (sentence.sentence().kind() == Sentence.Kind.ITEM || small);
    }

    private boolean hasContract() {
      return sentence.tokens().stream()
          .anyMatch(token -> token.is("contract") || token.is("contracts"));
    }

    private Verdict deal(
        Amount amount, Evidence evidence, Match<Cue> word, Optional<Verdict> before) {
      Match<Cue> kind =
          word.value().isAny() ? evidence.kindOfDeal().map(Told::word).orElse(word) : word;
      Optional<Reading> stage =
          stages.read(sentence, amount, scale).filter(reading -> !reading.hint() || !isItem());
      List<String> told = new ArrayList<>();
      told.add(written(sentence, word));
      if (kind != word) {
        told.add(written(sentence, kind));
      }
      stage.ifPresent(reading -> told.add(reading.words()));
      Verdict verdict =
          new Verdict(
              kind.value().use(stage.map(Reading::stage).orElse(Stage.ANNOUNCED)),
              new Grounds("words beside the amount tell the deal's kind and stage", told),
              stage.isPresent(),
              false,
              kind.value().isAny());
      return word.value().isAny()
          ? ofKind(verdict, kind.value(), amount, before)
          : ofGiver(verdict, word, amount);
    }

    /**
     * What a bank gives is lent, what a contract is for is bought, goods handed over are a gift.
     */
    private Verdict ofGiver(Verdict verdict, Match<Cue> word, Amount amount) {
      Cue kind = word.value();
      boolean given = GIVING.contains(sentence.tokens().get(word.from()).word());
      if (given && Lenders.isNamed(sentence, amount)) {
        return verdict.as(DealKind.LOAN);
      }
      boolean noun = kind.weight() < 3 && !kind.verb();
      if (noun && kind.kind().equals("INVESTMENT") && hasContract()) {
        return verdict.as(DealKind.PURCHASE);
      }
      return noun && kind.kind().equals("PURCHASE") && Lenders.isGift(sentence, amount)
          ? verdict.as(DealKind.GRANT)
          : verdict;
    }

    /**
     * A deal whose own words leave the kind open, or tell only of a project: a loan where a bank is
     * a side that lends to states, a grant where a donor is one, else of the kind of the amount
     * before.
     */
    private Verdict ofKind(Verdict verdict, Cue kind, Amount amount, Optional<Verdict> before) {
      boolean open = kind.isAny() || kind.kind().equals("INVESTMENT") && kind.weight() < 3;
      if (kind.isAny() && priced.isPaidFor(amount)) {
        return verdict.as(DealKind.PURCHASE);
      }
      if (open && Lenders.isNamed(sentence, amount)) {
        return verdict.as(DealKind.LOAN);
      }
      boolean aid = kind.isAny() && Neighbours.aid(sentence, amount);
      if (aid || open && Lenders.isDonor(sentence, amount)) {
        return verdict.as(DealKind.GRANT);
      }
      if (open
          && lastSentence.filter(Verdict::promised).isPresent()
          && lastSentence.get().use() instanceof Use.Deal deal) {
        return verdict.as(deal.kind());
      }
      boolean same = kind.isAny() && before.isPresent() && before.get().use() instanceof Use.Deal;
      return same ? verdict.as(((Use.Deal) before.orElseThrow().use()).kind()) : verdict;
    }
  }
}
