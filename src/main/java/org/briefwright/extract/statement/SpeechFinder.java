package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.statement.SpeechWords.Strength;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Span;

/** Finds who said something in a sentence. */
final class SpeechFinder {

  /** Characters between a verb and the quotation that belongs to it. */
  private static final int NEAR = 40;

  private final SpeechWords words;
  private final SubjectFinder subjects = new SubjectFinder();

  SpeechFinder(SpeechWords words) {
    this.words = words;
  }

  List<Utterance> utterances(AnnotatedSentence sentence, Discourse discourse) {
    List<Utterance> found = new ArrayList<>();
    Subject subject = new Subject.Nobody();
    for (Match<Strength> verb : words.verbs(sentence.tokens())) {
      if (VerbFilter.reportsSpeech(sentence, verb)) {
        subject = subjects.of(sentence, verb.from(), verb.to(), subject);
        byVerb(sentence, verb, subject, discourse).ifPresent(found::add);
      }
    }
    List<Utterance> named = new ArrayList<>();
    for (Match<Boolean> phrase : words.followed(sentence.tokens())) {
      following(sentence, phrase, discourse).ifPresent(named::add);
    }
    if (!named.isEmpty()) {
      // whose words a message holds is told: it does not speak for anybody else
      found.removeIf(Utterance::ofMessage);
    }
    found.addAll(named);
    found.addAll(owned(sentence));
    for (Match<Boolean> phrase : words.heard(sentence.tokens())) {
      heard(sentence, phrase).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      colon(sentence, discourse).ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      found.addAll(shortened(sentence, found));
    }
    return found;
  }

  private Optional<Utterance> byVerb(
      AnnotatedSentence sentence, Match<Strength> verb, Subject subject, Discourse discourse) {
    if (verb.value() == Strength.QUOTED && !isBesideQuotation(sentence, verb)) {
      return Optional.empty();
    }
    List<Actor> speakers = discourse.resolve(sentence, subject);
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Utterance(
            verb.from(),
            verb.to(),
            speakers,
            false,
            isMessage(subject),
            verb.from(),
            Grounds.of(
                verb.value() == Strength.SAID
                    ? "a verb of saying with its subject"
                    : "a verb with its subject beside a quotation",
                verb.in(sentence.tokens(), sentence.text()))));
  }

  private static boolean isMessage(Subject subject) {
    return subject instanceof Subject.Named named
        && named.actors().stream().anyMatch(a -> a.actor() instanceof Actor.Message);
  }

  /** Whether a quotation begins soon after the verb or ends soon before it. */
  private static boolean isBesideQuotation(AnnotatedSentence sentence, Match<Strength> verb) {
    int from = sentence.tokens().get(verb.from()).start();
    int to = sentence.tokens().get(verb.to() - 1).end();
    return sentence.quotes().stream()
        .anyMatch(quote ->
            quote.start() >= to && quote.start() - to <= NEAR
                || quote.end() <= from && from - quote.end() <= NEAR);
  }

  /** {@code according to Tashkent}, {@code in the words of the minister}. */
  private static Optional<Utterance> following(
      AnnotatedSentence sentence, Match<Boolean> phrase, Discourse discourse) {
    if (phrase.to() >= sentence.tokens().size() || sentence.isQuoted(phrase.from())) {
      return Optional.empty();
    }
    return sentence
        .actorAt(phrase.to())
        .map(actor -> discourse.resolve(sentence, new Subject.Named(List.of(actor))))
        .filter(speakers -> !speakers.isEmpty())
        .map(speakers ->
            new Utterance(
                phrase.from(),
                phrase.to(),
                speakers,
                false,
                false,
                phrase.from(),
                Grounds.of(
                    "a phrase that names whose words these are",
                    phrase.in(sentence.tokens(), sentence.text()))));
  }

  /**
   * {@code called the president and received the same reaction}: the one called or met speaks;
   * where {@code from} follows, the one behind it.
   */
  private static Optional<Utterance> heard(AnnotatedSentence sentence, Match<Boolean> phrase) {
    Optional<ActorMention> from =
        sentence.is(phrase.to(), "from")
            ? sentence.actorAt(phrase.to() + 1)
            : sentence.actors().stream()
                .filter(actor -> actor.to() <= phrase.from() && actor.sure())
                .skip(1)
                .reduce((a, b) -> b);
    return from.map(actor ->
        new Utterance(
            phrase.from(),
            phrase.to(),
            List.of(actor.actor()),
            false,
            false,
            phrase.from(),
            Grounds.of(
                "somebody got to hear an answer from the one called or met",
                phrase.in(sentence.tokens(), sentence.text()))));
  }

  /** {@code by Kabul's own reckoning}, {@code Rahmon's telegram}. */
  private List<Utterance> owned(AnnotatedSentence sentence) {
    List<Utterance> found = new ArrayList<>();
    for (ActorMention actor : sentence.actors()) {
      if (!sentence.is(actor.to(), "'s") || sentence.isQuoted(actor.from())) {
        continue;
      }
      words
          .owned(sentence.tokens(), actor.to() + 1)
          .filter(match ->
              !match.value()
                  || sentence.is(actor.from() - 1, "by")
                  || sentence.is(actor.from() - 1, "in"))
          .ifPresent(match ->
              found.add(
                  new Utterance(
                      match.from(),
                      match.to(),
                      List.of(actor.actor()),
                      false,
                      false,
                      match.from(),
                      Grounds.of(
                          "somebody's message or account",
                          sentence.text(actor.from(), match.to())))));
    }
    return found;
  }

  /** {@code the ministry, commenting: "…"}: an actor before a colon and a quotation. */
  private Optional<Utterance> colon(AnnotatedSentence sentence, Discourse discourse) {
    for (Span quote : sentence.quotes()) {
      int mark = tokenBefore(sentence, quote.start() - 1);
      if (mark < 1 || !sentence.is(mark, ":") || VerbFilter.isSupposed(sentence, mark)) {
        continue;
      }
      Subject subject = subjects.before(sentence, mark, new Subject.Nobody());
      List<Actor> speakers = discourse.resolve(sentence, subject);
      if (!speakers.isEmpty()) {
        return Optional.of(
            new Utterance(
                mark,
                mark + 1,
                speakers,
                false,
                false,
                mark,
                Grounds.of("a quotation after a colon", ":")));
      }
    }
    return Optional.empty();
  }

  /** The last token that ends at or before unit {@code place}. */
  private static int tokenBefore(AnnotatedSentence sentence, int place) {
    int found = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).end() <= place) {
        found = i;
      }
    }
    return found;
  }

  /**
   * A clause that leaves out the verb of the one before: {@code Uzbekistan condoled on Saturday,
   * Kazakhstan a day later}; {@code , and so does Mirziyoyev}.
   */
  private static List<Utterance> shortened(AnnotatedSentence sentence, List<Utterance> found) {
    List<Utterance> more = new ArrayList<>();
    Utterance model = found.getFirst();
    for (ActorMention actor : sentence.actors()) {
      boolean later = actor.from() > model.to() && actor.sure();
      if (later && opensShortClause(sentence, actor)) {
        more.add(
            new Utterance(
                actor.from(),
                actor.to(),
                List.of(actor.actor()),
                false,
                false,
                actor.to(),
                Grounds.of(
                    "a clause that leaves out the verb of the one before",
                    sentence.text(model.from(), model.to()))));
      }
    }
    return more;
  }

  private static boolean opensShortClause(AnnotatedSentence sentence, ActorMention actor) {
    int before = actor.from() - 1;
    boolean so =
        (sentence.is(before, "does") || sentence.is(before, "did") || sentence.is(before, "has"))
            && sentence.is(before - 1, "so");
    if (so) {
      return true;
    }
    boolean joined =
        sentence.is(before, ",") || sentence.is(before, "and") && sentence.is(before - 1, ",");
    return joined
        && (sentence.is(actor.to(), "of")
            || sentence.is(actor.to(), "a") && isDays(sentence, actor.to() + 1)
            || sentence.is(actor.to(), "more")
            || sentence.is(actor.to(), "less")
            || isDays(sentence, actor.to() + 1));
  }

  private static boolean isDays(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "day")
        || sentence.is(i, "days")
        || sentence.is(i, "week")
        || sentence.is(i, "hours");
  }
}
