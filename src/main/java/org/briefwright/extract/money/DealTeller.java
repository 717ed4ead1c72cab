package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.money.Evidence.Told;
import org.briefwright.extract.money.StageReader.Reading;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.Stage;

/** Tells of what kind a deal is and how far it has come, once a word has made it one. */
final class DealTeller {

  private static final Set<String> GIVING = Set.of("give", "gives", "gave", "given", "giving");

  private final AnnotatedSentence sentence;
  private final Optional<Verdict> lastSentence;
  private final StageReader stages;
  private final Priced priced;
  private final Bonds bonds;

  /**
   * @param lastSentence the last verdict before this sentence
   */
  DealTeller(
      AnnotatedSentence sentence,
      Optional<Verdict> lastSentence,
      StageReader stages,
      Priced priced,
      Bonds bonds) {
    this.bonds = bonds;
    this.sentence = sentence;
    this.lastSentence = lastSentence;
    this.stages = stages;
    this.priced = priced;
  }

  /**
   * @param word that makes {@code amount} a deal
   * @param before the verdict on the amount before it in the sentence
   */
  Verdict deal(Amount amount, Evidence evidence, Match<Cue> word, Optional<Verdict> before) {
    Match<Cue> kind =
        word.value().isAny() ? evidence.kindOfDeal().map(Told::word).orElse(word) : word;
    Optional<Reading> stage = stages.read(amount).filter(reading -> !reading.hint() || !isItem());
    List<String> told = new ArrayList<>();
    told.add(written(word));
    if (kind != word) {
      told.add(written(kind));
    }
    stage.ifPresent(reading -> told.add(reading.words()));
    Verdict verdict =
        new Verdict(
            kind.value().use(stage.map(Reading::stage).orElse(untold(word, amount))),
            new Grounds("words beside the amount tell the deal's kind and stage", told),
            stage.isPresent(),
            false,
            kind.value().isAny());
    return word.value().isAny()
        ? ofKind(verdict, kind.value(), amount, before)
        : ofGiver(verdict, word, amount);
  }

  /**
   * {@code investments from Oman in the two years totalled $5m}: what has come to a sum is paid.
   */
  private Stage untold(Match<Cue> word, Amount amount) {
    boolean flow = !word.value().verb() && !word.value().isAny();
    return flow && bonds.isCountedUp(word, amount) ? Stage.COMPLETED : Stage.ANNOUNCED;
  }

  /** An entry of a list, whose stage its head tells better than a hint of its own. */
  private boolean isItem() {
    boolean small = !Character.isUpperCase(sentence.text().codePointAt(0));
    return lastSentence.isPresent() && (sentence.sentence().kind() == Sentence.Kind.ITEM || small);
  }

  /** What a bank gives is lent, what a contract is for is bought, goods handed over are a gift. */
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

  private boolean hasContract() {
    for (Token token : sentence.tokens()) {
      if (token.is("contract") || token.is("contracts")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A deal whose own words leave the kind open, or tell only of a project: a loan where a bank is a
   * side that lends to states, a grant where a donor is one, else of the kind of the amount before.
   */
  private Verdict ofKind(Verdict verdict, Cue kind, Amount amount, Optional<Verdict> before) {
    boolean open = kind.isAny() || kind.kind().equals("INVESTMENT") && kind.weight() < 3;
    if (priced.isPaidFor(amount)) {
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
        && lastSentence.isPresent()
        && lastSentence.get().promised()
        && lastSentence.get().use() instanceof Use.Deal deal) {
      return verdict.as(deal.kind());
    }
    return kind.isAny() && before.isPresent() && before.get().use() instanceof Use.Deal deal
        ? verdict.as(deal.kind())
        : verdict;
  }

  private String written(Match<?> word) {
    return word.in(sentence.tokens(), sentence.text());
  }
}
