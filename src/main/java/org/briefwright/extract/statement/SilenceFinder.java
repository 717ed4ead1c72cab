package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.statement.SpeechWords.SilentOne;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.fact.Grounds;

/** Finds who, as a sentence reports, said nothing. */
final class SilenceFinder {

  private final SpeechWords words;
  private final SubjectFinder subjects = new SubjectFinder();

  SilenceFinder(SpeechWords words) {
    this.words = words;
  }

  List<Utterance> silences(AnnotatedSentence sentence, Discourse discourse) {
    List<Utterance> found = new ArrayList<>();
    for (Match<SilentOne> phrase : words.silences(sentence.tokens())) {
      if (sentence.isQuoted(phrase.from())) {
        continue;
      }
      List<Actor> silent =
          switch (phrase.value()) {
            case SUBJECT ->
                discourse.resolve(sentence, subjects.ofSilence(sentence, phrase.from()));
            case FOLLOWS -> following(sentence, phrase.to());
            case OPENS -> opening(sentence, phrase.from());
          };
      List<Actor> known = silent.stream().filter(SilenceFinder::canBeSilent).toList();
      if (!known.isEmpty()) {
        found.add(
            new Utterance(
                phrase.from(),
                phrase.to(),
                known,
                true,
                false,
                phrase.from(),
                Grounds.of(
                    "a phrase that reports a silence",
                    phrase.in(sentence.tokens(), sentence.text()))));
      }
    }
    return found;
  }

  /** A silence is one of a side: a state, a body, somebody with a name. */
  private static boolean canBeSilent(Actor actor) {
    return switch (actor) {
      case Actor.State state -> true;
      case Actor.Body body -> true;
      case Actor.Person person -> true;
      case Actor.Group group -> group.country().isPresent();
      case Actor.Message message -> false;
    };
  }

  private static List<Actor> following(AnnotatedSentence sentence, int to) {
    Optional<ActorMention> first =
        to < sentence.tokens().size() ? sentence.actorAt(to) : Optional.empty();
    if (first.isEmpty()) {
      return List.of();
    }
    List<Actor> actors = new ArrayList<>(List.of(first.get().actor()));
    ActorMention last = first.get();
    while (sentence.is(last.to(), "and")
        || sentence.is(last.to(), "or")
        || sentence.is(last.to(), "nor")
        || sentence.is(last.to(), ",")) {
      Optional<ActorMention> next =
          last.to() + 1 < sentence.tokens().size()
              ? sentence.actorAt(last.to() + 1)
              : Optional.empty();
      if (next.isEmpty() || next.get().from() != last.to() + 1) {
        break;
      }
      last = next.get();
      actors.add(last.actor());
    }
    return actors;
  }

  /** {@code From Ashgabat, …, nothing has been heard}; {@code On the Turkmen side, not a peep}. */
  private static List<Actor> opening(AnnotatedSentence sentence, int phrase) {
    boolean opens = sentence.is(0, "from") || sentence.is(0, "on") || sentence.is(0, "in");
    if (!opens) {
      return List.of();
    }
    return sentence
        .actorAt(1)
        .filter(actor -> actor.to() <= phrase)
        .map(actor -> List.of(actor.actor()))
        .orElse(List.of());
  }
}
