package org.briefwright.extract.statement;

import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Grounds;

/** Finds whom an agency hands on: {@code the agency quoted the minister, Alimov, as saying}. */
final class QuotedAs {

  private static final int LONGEST = 30;

  private QuotedAs() {}

  /** The words of whoever is quoted; the phrase begins with the agency. */
  static Optional<Utterance> in(AnnotatedSentence sentence, Discourse discourse) {
    int saying = saying(sentence);
    for (int i = saying - 1; saying > 0 && i > Math.max(0, saying - LONGEST); i--) {
      boolean verb =
          sentence.is(i, "quoted")
              || sentence.is(i, "quotes")
              || sentence.is(i, "cited")
              || sentence.is(i, "cites");
      boolean passive = sentence.is(i - 1, "was") || sentence.is(i - 1, "were");
      if (verb && !passive && !sentence.isQuoted(i)) {
        return quoted(sentence, i, saying, discourse);
      }
    }
    return Optional.empty();
  }

  /** The token behind {@code as} of {@code as saying}; 0 without. */
  private static int saying(AnnotatedSentence sentence) {
    for (int i = 2; i < sentence.tokens().size(); i++) {
      boolean says = sentence.is(i, "saying") || sentence.is(i, "telling");
      if (says && sentence.is(i - 1, "as") && !sentence.isQuoted(i)) {
        return i;
      }
    }
    return 0;
  }

  private static Optional<Utterance> quoted(
      AnnotatedSentence sentence, int verb, int saying, Discourse discourse) {
    return sentence.actors().stream()
        .filter(actor -> actor.from() > verb && actor.to() < saying)
        .findFirst()
        .map(actor -> behindRole(sentence, actor, saying))
        .map(actor ->
            Utterance.said(
                saying,
                saying + 1,
                phrase(sentence, verb),
                discourse.resolve(sentence, new Subject.Named(List.of(actor))),
                Grounds.of("somebody whom another quotes", sentence.text(verb, verb + 1))))
        .filter(said -> !said.speakers().isEmpty());
  }

  /** {@code quoted its president, Alimov, as saying}: the person named behind the role. */
  private static ActorMention behindRole(
      AnnotatedSentence sentence, ActorMention first, int saying) {
    return sentence.actors().stream()
        .filter(actor -> !first.isPerson() && actor.isPerson())
        .filter(actor -> actor.from() >= first.to() && actor.from() <= first.to() + 1)
        .filter(actor -> actor.to() < saying)
        .findFirst()
        .orElse(first);
  }

  /** Where the clause of the agency begins. */
  private static int phrase(AnnotatedSentence sentence, int verb) {
    int from = verb;
    while (from > 0
        && !sentence.is(from - 1, ",")
        && !sentence.is(from - 1, ";")
        && !sentence.isQuoted(from - 1)) {
      from--;
    }
    return from;
  }
}
