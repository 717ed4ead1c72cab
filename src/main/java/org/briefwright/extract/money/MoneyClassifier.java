package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.money.StageReader.Reading;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Use.Stage;

/**
 * Says what the amounts of a sentence are, each as {@link SentenceJudge} finds; a bracketed
 * conversion is what it converts, and what is too small for a deal is none. A sentence without
 * amounts may say what those to come are.
 */
final class MoneyClassifier {

  private final MoneyWords words;

  MoneyClassifier(WordLists lists) {
    words = MoneyWords.of(lists);
  }

  /** What a sentence without amounts says of those to come: {@code three contracts were signed}. */
  Optional<Verdict> promised(AnnotatedSentence sentence) {
    if (!Pieces.isOne(sentence)) {
      return Optional.empty();
    }
    Match<Cue> deal = null;
    for (Match<Cue> word : words.cuesIn(sentence)) {
      Cue cue = word.value();
      if (!cue.deal()) {
        return Optional.empty();
      }
      deal = deal == null && cue.weight() >= 2 && !cue.bound() ? word : deal;
    }
    return Optional.ofNullable(deal).map(word -> promised(sentence, word));
  }

  private Verdict promised(AnnotatedSentence sentence, Match<Cue> word) {
    Amount place = Amount.placeAt(sentence, word.to());
    CueScale scale = new CueScale(sentence, List.of(), new Bonds(sentence, List.of()));
    Optional<Reading> stage = new StageReader(sentence, scale, words.stages()).read(place);
    return new Verdict(
        word.value().use(stage.map(Reading::stage).orElse(Stage.ANNOUNCED)),
        Grounds.of("words of the sentence before", word.in(sentence.tokens(), sentence.text())),
        stage.isPresent(),
        true,
        false);
  }

  /**
   * The verdicts on the amounts of one sentence, in their order.
   *
   * @param amounts one or more
   * @param lastSentence the last verdict before this sentence
   */
  List<Verdict> classify(
      AnnotatedSentence sentence, List<Amount> amounts, Optional<Verdict> lastSentence) {
    List<Verdict> verdicts = new ArrayList<>();
    SentenceJudge judge = new SentenceJudge(sentence, amounts, lastSentence, words);
    for (Amount amount : amounts) {
      Optional<Verdict> before =
          verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
      boolean again =
          before.isPresent() && Repeats.isConversion(amounts.get(verdicts.size() - 1), amount);
      Verdict verdict = again ? before.orElseThrow() : judge.judged(amount, before);
      verdicts.add(
          verdict.isDeal()
              ? judge.trifle(amount, before).map(Verdict::figure).orElse(verdict)
              : verdict);
    }
    SharedStages.share(verdicts, lastSentence);
    return verdicts;
  }
}
