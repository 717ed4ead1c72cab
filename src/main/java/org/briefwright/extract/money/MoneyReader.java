package org.briefwright.extract.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.Money;
import org.briefwright.fact.Party;
import org.briefwright.fact.Statement;
import org.briefwright.fact.Use;
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

  public MoneyReader(Profile profile, WordLists lists) {
    parties = new PartyFinder(profile, lists);
    amountWords = new AmountWords(lists);
    currencies = new Currencies(profile, lists);
    classifier = new MoneyClassifier(lists);
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
    List<Amount> amounts = alone.stream().map(Judged::amount).toList();
    Totals totals = Totals.of(amounts, text::entry);
    List<Judged> judged = Families.shared(alone, totals);
    Repeats repeats = new Repeats(judged, parties::bearer, text::entry);
    List<Money> money = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      money.add(money(text, judged.get(i), totals, repeats, i));
    }
    return money;
  }

  private List<Judged> judge(
      AnnotatedText text, List<Concern> concerns, Map<Integer, Set<String>> speakers) {
    AmountScanner scanner = new AmountScanner(numbers, currencies, amountWords);
    Parties countries = new Parties(text.profile(), concerns);
    List<Judged> judged = new ArrayList<>();
    Optional<Verdict> last = Optional.empty();
    int lastIndex = -1;
    for (AnnotatedSentence sentence : text.sentences()) {
      Concern concern = concerns.get(sentence.index());
      if (text.opensEntry(sentence)) {
        countries.turn();
        last = Optional.empty();
      }
      countries.read(sentence, concern);
      // copied once, so that all amounts of a sentence share the list of them
      List<Amount> amounts = List.copyOf(scanner.scan(sentence, countries.spokenOf(concern)));
      if (amounts.isEmpty()) {
        Optional<Verdict> promised = classifier.promised(sentence);
        boolean old = sentence.index() - lastIndex > MEMORY;
        last = promised.isPresent() || old ? promised : last;
        continue;
      }
      lastIndex = sentence.index();
      List<Verdict> verdicts = classifier.classify(sentence, amounts, last);
      last = Optional.of(verdicts.getLast());
      List<List<Country>> of = countries.of(sentence, amounts, concern);
      Set<String> speaking = speakers.getOrDefault(sentence.index(), Set.of());
      List<List<Party>> paying = parties.in(sentence, amounts, verdicts, of, speaking);
      PurposePhrases phrases = new PurposePhrases(sentence, amounts);
      for (int i = 0; i < amounts.size(); i++) {
        String subject = SubjectReader.subject(phrases, amounts.get(i));
        judged.add(
            new Judged(amounts.get(i), verdicts.get(i), of.get(i), paying.get(i), subject));
      }
    }
    return judged;
  }

  private Money money(
      AnnotatedText text, Judged judged, Totals totals, Repeats repeats, int index) {
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
        totals.isTotal(index),
        totals.of(index),
        repeats.of(index),
        amountWords.doubts(sentence.tokens(), amount.from()),
        judged.verdict().grounds());
  }
}
