package org.briefwright.extract.statement;

import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;

/** Finds whom a relative pronoun takes up: {@code the minister, who said}. */
final class Relatives {

  private static final Subject NOBODY = new Subject.Nobody();
  private static final int RELATIVE_SUBJECT = 3;
  private static final int PERSON_REACH = 6;

  private final ClauseWords words;

  Relatives(ClauseWords words) {
    this.words = words;
  }

  /**
   * The actor that a relative pronoun takes up: right before it, before a comma, or before the
   * preposition that leads to it, as in {@code the state under whose flag she sailed has}.
   */
  Subject antecedent(AnnotatedSentence sentence, int relative) {
    int before = relative - 1;
    if (before > 0 && words.isPreposition(sentence.tokens().get(before))) {
      before--;
    }
    int at = sentence.is(before, ",") ? before - 1 : before;
    Optional<ActorMention> nearest =
        (at < 0 ? Optional.<ActorMention>empty() : sentence.actorAt(at))
            .flatMap(one -> isRuledOut(sentence, one) ? chosen(sentence, one) : Optional.of(one));
    Optional<ActorMention> antecedent =
        nearest
            .filter(one -> sentence.is(relative, "who") && one.actor() instanceof Actor.Body)
            .map(body -> personBefore(sentence, body))
            .orElse(nearest);
    return antecedent
        .filter(actor -> !isAnybody(sentence, actor, relative))
        .<Subject>map(actor -> new Subject.Named(List.of(actor)))
        .orElse(NOBODY);
  }

  /** {@code it was the bank, [not the ministry], that}. */
  private static boolean isRuledOut(AnnotatedSentence sentence, ActorMention actor) {
    int not = sentence.is(actor.from() - 1, "the") ? actor.from() - 2 : actor.from() - 1;
    return sentence.is(not, "not")
        && (sentence.is(not - 1, ",")
            || sentence.is(not - 1, "and")
            || sentence.is(not - 1, "but"));
  }

  /** {@code it was [the bank], not the ministry, that}. */
  private static Optional<ActorMention> chosen(AnnotatedSentence sentence, ActorMention other) {
    return sentence.actors().stream()
        .filter(actor -> actor.to() <= other.from() - 1)
        .filter(
            actor -> sentence.is(actor.from() - 1, "was") || sentence.is(actor.from() - 2, "was"))
        .findFirst();
  }

  /** {@code Alimov, a member of the council, who}: a body is no one. */
  private static Optional<ActorMention> personBefore(
      AnnotatedSentence sentence, ActorMention body) {
    return sentence.actors().stream()
        .filter(actor -> actor.to() <= body.from() && body.from() - actor.to() <= PERSON_REACH)
        .filter(ActorMention::isPerson)
        .reduce((a, b) -> b);
  }

  /** {@code the state under whose flag she sailed has}: past a clause with a subject of its own. */
  Subject around(AnnotatedSentence sentence, int pronoun) {
    for (int i = pronoun - 1; i > 0 && i >= pronoun - RELATIVE_SUBJECT; i--) {
      if (!sentence.tokens().get(i).isWord()) {
        return NOBODY;
      }
      if (words.isRelative(sentence.tokens().get(i)) && !sentence.is(i, "that")) {
        return antecedent(sentence, i);
      }
    }
    return NOBODY;
  }

  /** {@code An official who says "tomorrow" means}: a kind of people, told in the present. */
  private static boolean isAnybody(AnnotatedSentence sentence, ActorMention actor, int relative) {
    boolean article =
        sentence.is(actor.from(), "a")
            || sentence.is(actor.from(), "an")
            || sentence.is(actor.from() - 1, "a")
            || sentence.is(actor.from() - 1, "an");
    int verb = relative + 1;
    return article
        && sentence.is(relative, "who")
        && verb < sentence.tokens().size()
        && sentence.tokens().get(verb).word().endsWith("s")
        && !sentence.is(verb, "was")
        && !sentence.is(verb, "has");
  }
}
