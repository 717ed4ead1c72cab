package org.briefwright.extract.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.briefwright.extract.money.Pieces.Piece;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.Money;
import org.briefwright.fact.Party;
import org.briefwright.fact.Statement;
import org.briefwright.profile.Profile;

/** Reads the amounts of money of a document. Safe for use by several threads. */
public final class MoneyReader {

  /** For how many sentences without amounts a verdict can be taken up again. */
  private static final int MEMORY = 1;

  private final NumberReader numbers = new NumberReader(new NumberWords());
  private final AmountWords amountWords;
  private final Currencies currencies;
  private final MoneyClassifier classifier;
  private final PartyFinder parties;
  private final Map<String, List<Country>> tender;

  public MoneyReader(Supplier<Profile> profile, WordLists lists) {
    amountWords = new AmountWords(lists);
    classifier = new MoneyClassifier(lists);
    Profile region = profile.get();
    parties = new PartyFinder(region, lists);
    tender = Parties.tender(region);
    currencies = new Currencies(region, lists);
  }

  /**
   * @param concerns which countries each sentence is about
   * @param statements those of the document
   */
  public List<Money> read(AnnotatedText text, List<Concern> concerns, List<Statement> statements) {
    Map<Integer, Set<String>> speakers =
        statements.stream()
            .collect(
                groupingBy(
                    said -> said.citation().sentence(), mapping(Statement::speaker, toSet())));
    List<Judged> alone = judge(text, concerns, speakers);
    Totals totals = Totals.of(alone, text::entry, parties::bearer);
    List<Judged> judged = Families.shared(alone, totals);
    Repeats repeats = new Repeats(judged, parties::bearer, text::entry);
    List<OptionalInt> again = IntStream.range(0, judged.size()).mapToObj(repeats::of).toList();
    BitSet sums = sums(totals, judged, again);
    List<Money> money = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      money.add(money(text, judged.get(i), sums.get(i), totals.of(i), again.get(i)));
    }
    return money;
  }

  /** A total, wherever the text says it again: in its headline, say, before it names the parts. */
  private static BitSet sums(Totals totals, List<Judged> judged, List<OptionalInt> again) {
    BitSet sums = new BitSet();
    for (int i = 0; i < again.size(); i++) {
      int first = again.get(i).orElse(i);
      boolean apart = judged.get(i).amount().sentence() != judged.get(first).amount().sentence();
      if (totals.isTotal(i) || apart && totals.isTotal(first)) {
        sums.set(i);
      }
      if (apart && totals.isTotal(i)) {
        sums.set(first);
      }
    }
    return sums;
  }

  private List<Judged> judge(
      AnnotatedText text, List<Concern> concerns, Map<Integer, Set<String>> speakers) {
    AmountScanner scanner = new AmountScanner(numbers, currencies, amountWords);
    Parties countries = new Parties(text.profile(), tender, concerns);
    Signings signings = new Signings(text.sentences(), text::entry);
    List<Judged> judged = new ArrayList<>();
    Optional<Verdict> last = Optional.empty();
    int lastIndex = -1;
    for (AnnotatedSentence sentence : text.sentences()) {
      Concern concern = concerns.get(sentence.index());
      if (text.opensEntry(sentence)) {
        countries.turn();
        last = Optional.empty();
        lastIndex = sentence.index() - 1;
      }
      countries.read(sentence, concern);
      List<Amount> amounts = scanner.scan(sentence, countries.spokenOf(concern));
      if (amounts.isEmpty()) {
        continue;
      }
      last = before(text.sentences(), sentence.index(), lastIndex, last);
      lastIndex = sentence.index();
      Set<String> speaking = speakers.getOrDefault(sentence.index(), Set.of());
      for (Piece piece : Pieces.of(sentence, amounts)) {
        List<Verdict> verdicts =
            signings.applied(
                sentence, classifier.classify(piece.sentence(), piece.amounts(), last));
        last = Optional.of(verdicts.getLast());
        judged.addAll(
            judged(
                piece,
                verdicts,
                countries.of(piece.sentence(), piece.amounts(), concern),
                concern.countries(),
                speaking));
      }
    }
    return judged;
  }

  /** The verdicts with the sides and the subjects of the amounts of a piece. */
  private List<Judged> judged(
      Piece piece,
      List<Verdict> verdicts,
      List<List<Country>> countries,
      Collection<Country> named,
      Set<String> speaking) {
    List<Amount> amounts = piece.amounts();
    List<List<Party>> sides =
        parties.in(piece.sentence(), amounts, verdicts, countries, named, speaking);
    PurposePhrases phrases = new PurposePhrases(piece.sentence(), amounts);
    List<Judged> judged = new ArrayList<>(amounts.size());
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      judged.add(
          new Judged(
              amount,
              verdicts.get(i),
              countries.get(i),
              sides.get(i),
              SubjectReader.subject(phrases, amount)));
    }
    return judged;
  }

  /**
   * What the sentences before the one at {@code index} tell of its amounts: the one right before
   * it, or, unless that is too far away, the last verdict.
   *
   * @param lastIndex of the sentence with that verdict; -1 before the first
   */
  private Optional<Verdict> before(
      List<AnnotatedSentence> sentences, int index, int lastIndex, Optional<Verdict> last) {
    if (index == lastIndex + 1) {
      return last;
    }
    boolean old = index - 1 - lastIndex > MEMORY;
    Optional<Verdict> promised = classifier.promised(sentences.get(index - 1));
    return promised.isPresent() || old ? promised : last;
  }

  private Money money(
      AnnotatedText text, Judged judged, boolean total, OptionalInt partOf, OptionalInt again) {
    Amount amount = judged.amount();
    AnnotatedSentence sentence = amount.sentence();
    return new Money(
        text.citation(sentence),
        sentence.span(amount.from(), amount.to()),
        amount.text(),
        amount.value(),
        amount.upTo(),
        amount.currency(),
        amount.bound(),
        judged.verdict().use(),
        judged.countries(),
        judged.parties(),
        judged.subject(),
        total,
        partOf,
        again,
        amountWords.doubts(sentence.tokens(), amount.from()),
        judged.verdict().grounds());
  }
}
