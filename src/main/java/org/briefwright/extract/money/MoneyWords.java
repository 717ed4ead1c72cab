package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.WordLists;

/**
 * The words that tell what an amount is: those of kinds, of stages and of denial, each from its
 * file.
 */
record MoneyWords(
    PhraseBook<Cue> cues, PhraseBook<StageReader.Teller> stages, PhraseBook<Denials.Side> denials) {

  static MoneyWords of(WordLists lists) {
    PhraseBook<Cue> cues = lists.book();
    WordLists.read("money-words.txt")
        .forEach((label, phrases) -> phrases.forEach(p -> cues.add(p, Cue.of(label, p))));
    return new MoneyWords(
        cues,
        lists.book("stage-words.txt", StageReader.Teller::of),
        lists.book(
            "denial-words.txt", label -> Denials.Side.valueOf(label.toUpperCase(Locale.ROOT))));
  }

  /** The words of kinds in a sentence that are not only part of a name or of a share. */
  List<Match<Cue>> cuesIn(AnnotatedSentence sentence) {
    List<Match<Cue>> found = new ArrayList<>();
    for (Match<Cue> word : cues.all(sentence.tokens())) {
      if (isGivenTo(sentence, word)) {
        found.addAll(inside(sentence, word));
      } else if (!NameParts.isShare(sentence, word) && !NameParts.isIn(sentence, word)) {
        found.add(word);
      }
    }
    return found;
  }

  /** {@code raise its aid to Oman by $5m}: {@code to} tells of a goal right before an amount. */
  private static boolean isGivenTo(AnnotatedSentence sentence, Match<Cue> word) {
    if (!word.value().kind().equals("TARGET") || !sentence.is(word.to() - 1, "to")) {
      return false;
    }
    return sentence.nameAt(word.to()).isPresent() || sentence.is(word.to(), "the");
  }

  private List<Match<Cue>> inside(AnnotatedSentence sentence, Match<Cue> word) {
    int from = word.from() + 1;
    return cues.all(sentence.tokens().subList(from, word.to())).stream()
        .map(match -> new Match<>(match.from() + from, match.to() + from, match.value()))
        .toList();
  }
}
