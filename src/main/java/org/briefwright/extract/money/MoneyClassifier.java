package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.Stage;

/**
 * Says what an amount is.
 *
 * <p>Of all the words around it that tell, the kind with the highest weight wins. Where no word
 * tells, the amount is what the one before it in the sentence is; a bracketed amount always is.
 * What is left over is a figure: nothing becomes a deal by default.
 */
final class MoneyClassifier {

  private static final double LEAST = 0.55;

  private final PhraseBook<Cue> cues;
  private final PhraseBook<Stage> stages;

  MoneyClassifier(WordLists lists) {
    cues = lists.book("money-words.txt", Cue::of);
    stages = lists.book("stage-words.txt", Stage::valueOf);
  }

  /** What an amount is, and why. */
  record Verdict(Use use, Grounds grounds) {}

  /** The verdicts on the amounts of one sentence, in their order. */
  List<Verdict> classify(
      AnnotatedSentence sentence, List<Amount> amounts, Optional<Verdict> lastSentence) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Match<Cue>> words = cues.all(sentence.tokens());
    CueScale scale = new CueScale(sentence, amounts);
    for (Amount amount : amounts) {
      Optional<Verdict> before =
          verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
      verdicts.add(classify(sentence, amount, words, scale, before, lastSentence));
    }
    return verdicts;
  }

  private Verdict classify(
      AnnotatedSentence sentence,
      Amount amount,
      List<Match<Cue>> words,
      CueScale scale,
      Optional<Verdict> before,
      Optional<Verdict> lastSentence) {
    if (amount.isBracketed()
        && before.isPresent()
        && sentence.isBracketed(amount.from())
        && isRestated(sentence, amount)) {
      return before.get();
    }
    Map<String, Double> weights = new HashMap<>();
    Map<String, Match<Cue>> best = new HashMap<>();
    for (Match<Cue> word : words) {
      if (word.from() < amount.to() && amount.from() < word.to()) {
        continue;
      }
      double weight = word.value().weight() * scale.nearness(word, amount);
      String kind = word.value().deal() + word.value().kind();
      if (weight > weights.getOrDefault(kind, 0.0)) {
        weights.put(kind, weight);
        best.put(kind, word);
      }
    }
    Optional<String> winner =
        weights.entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST)
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    if (winner.isEmpty()) {
      return before
          .or(() -> amount.elided() ? lastSentence : Optional.empty())
          .orElseGet(() ->
              new Verdict(
                  new Use.Figure(Use.FigureKind.OTHER),
                  Grounds.of("no word tells what the amount is")));
    }
    Match<Cue> word = best.get(winner.get());
    if (word == null) {
      throw new IllegalStateException("no word for " + winner.get());
    }
    Grounds grounds =
        Grounds.of(
            "a word beside the amount tells its kind", word.in(sentence.tokens(), sentence.text()));
    if (!word.value().deal()) {
      return new Verdict(word.value().use(Stage.ANNOUNCED), grounds);
    }
    return new Verdict(word.value().use(stage(sentence, amount, scale, lastSentence)), grounds);
  }

  /**
   * {@code 700 million yuan ($97 million)}: an amount alone in a bracket says the one before again.
   */
  private static boolean isRestated(AnnotatedSentence sentence, Amount amount) {
    return sentence.is(amount.to(), ")");
  }

  private Stage stage(
      AnnotatedSentence sentence, Amount amount, CueScale scale, Optional<Verdict> lastSentence) {
    Stage best = Stage.ANNOUNCED;
    double weight = 0;
    for (Match<Stage> word : stages.all(sentence.tokens())) {
      if (word.from() < amount.to() && amount.from() < word.to()) {
        continue;
      }
      double here = scale.nearness(word, amount);
      if (here > weight) {
        weight = here;
        best = word.value();
      }
    }
    if (weight == 0
        && lastSentence.isPresent()
        && lastSentence.get().use() instanceof Use.Deal deal) {
      return deal.stage();
    }
    return best;
  }
}
