package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.Money;
import org.briefwright.profile.Profile;

/** Reads the amounts of money of a document. Safe for use by several threads. */
public final class MoneyReader {

  private final NumberReader numbers = new NumberReader(new NumberWords());
  private final AmountWords amountWords;
  private final Currencies currencies;
  private final MoneyClassifier classifier;

  public MoneyReader(Profile profile, WordLists lists) {
    amountWords = new AmountWords(lists);
    currencies = new Currencies(profile, lists);
    classifier = new MoneyClassifier(lists);
  }

  /**
   * @param concerns which countries each sentence is about
   */
  public List<Money> read(AnnotatedText text, List<Concern> concerns) {
    AmountScanner scanner = new AmountScanner(numbers, currencies, amountWords);
    Parties parties = new Parties(text.profile());
    List<Amount> amounts = new ArrayList<>();
    List<MoneyClassifier.Verdict> verdicts = new ArrayList<>();
    List<List<Country>> countries = new ArrayList<>();
    Optional<MoneyClassifier.Verdict> last = Optional.empty();
    for (AnnotatedSentence sentence : text.sentences()) {
      Concern concern = concerns.get(sentence.index());
      parties.read(concern);
      List<Amount> here = scanner.scan(sentence, parties.spokenOf());
      List<MoneyClassifier.Verdict> judged = classifier.classify(sentence, here, last);
      amounts.addAll(here);
      verdicts.addAll(judged);
      for (int i = 0; i < here.size(); i++) {
        countries.add(parties.of(concern));
      }
      if (!judged.isEmpty()) {
        last = Optional.of(judged.getLast());
      }
    }
    Totals totals = Totals.of(amounts);
    Repeats repeats = new Repeats(amounts, countries);
    List<Money> money = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      money.add(money(text, amounts.get(i), verdicts.get(i), countries.get(i), totals, repeats, i));
    }
    return money;
  }

  private static Money money(
      AnnotatedText text,
      Amount amount,
      MoneyClassifier.Verdict verdict,
      List<Country> countries,
      Totals totals,
      Repeats repeats,
      int index) {
    return new Money(
        text.citation(amount.sentence()),
        amount.sentence().span(amount.from(), amount.to()),
        amount.text(),
        amount.value(),
        amount.upTo(),
        amount.currency(),
        amount.bound(),
        verdict.use(),
        countries,
        List.of(),
        "",
        totals.isTotal(index),
        totals.of(index),
        repeats.of(index),
        false,
        verdict.grounds());
  }
}
