package org.briefwright.extract.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;

/**
 * Who was spoken of before: what pronouns and messages take up again. One discourse goes through
 * one document from top to bottom.
 */
final class Discourse {

  private List<Actor> speakers = List.of();
  private Optional<Actor> person = Optional.empty();
  private Optional<Actor> body = Optional.empty();

  /** Whether the body was named after the last one spoke. */
  private boolean bodyIsNews;

  private boolean spokeHere;

  /** The last one named stands last. */
  private final SequencedSet<Actor> persons = new LinkedHashSet<>();

  /** Remembers who spoke in a sentence. */
  void spoke(List<Actor> actors) {
    if (!actors.isEmpty()) {
      speakers = List.copyOf(actors);
      spokeHere = true;
    }
  }

  /** Remembers who was named in a sentence: its first person, its first state or body. */
  void read(AnnotatedSentence sentence) {
    Optional<Actor> firstPerson = first(sentence, true);
    Optional<Actor> firstBody = first(sentence, false);
    if (firstPerson.isPresent()) {
      person = firstPerson;
    }
    if (firstBody.isPresent()) {
      body = firstBody;
      bodyIsNews = !spokeHere;
    } else if (spokeHere) {
      bodyIsNews = false;
    }
    spokeHere = false;
    for (ActorMention mention : sentence.actors()) {
      if (mention.isPerson() && mention.sure()) {
        persons.addLast(mention.actor());
      }
    }
  }

  private static Optional<Actor> first(AnnotatedSentence sentence, boolean wantPerson) {
    return sentence.actors().stream()
        .filter(ActorMention::sure)
        .filter(mention -> !sentence.isInCitation(mention.from()))
        .map(ActorMention::actor)
        .filter(actor ->
            wantPerson
                ? actor instanceof Actor.Person
                : actor instanceof Actor.Body || actor instanceof Actor.State)
        .findFirst();
  }

  /** Whom a subject means; empty where it can't be told. */
  List<Actor> resolve(AnnotatedSentence sentence, Subject subject) {
    return switch (subject) {
      case Subject.Named named ->
          named.actors().stream().flatMap(m -> resolve(sentence, m).stream()).toList();
      case Subject.Pronoun pronoun -> pronoun(sentence, pronoun);
      case Subject.Nobody nobody -> List.of();
    };
  }

  private List<Actor> resolve(AnnotatedSentence sentence, ActorMention mention) {
    return switch (mention.actor()) {
      case Actor.Message message -> author(sentence, mention);
      case Actor.Group group -> group(group);
      case Actor.Person someone -> List.of(someone);
      case Actor.Body someBody -> List.of(someBody);
      case Actor.State state -> List.of(state);
    };
  }

  /** A message speaks for the one in whose name it stands, else for whoever spoke last. */
  private List<Actor> author(AnnotatedSentence sentence, ActorMention message) {
    if (sentence.is(message.to(), "from") || sentence.is(message.to(), "by")) {
      Optional<Actor> after =
          sentence
              .actorAt(Math.min(message.to() + 1, sentence.tokens().size() - 1))
              .map(ActorMention::actor);
      if (after.isPresent()) {
        return after.stream().toList();
      }
    }
    return isIts(sentence, message) ? body.stream().toList() : recent();
  }

  private static boolean isIts(AnnotatedSentence sentence, ActorMention message) {
    return sentence.is(message.from(), "its") || sentence.is(message.from(), "their");
  }

  /** The body that was named after the last speaker, else that speaker. */
  private List<Actor> recent() {
    return bodyIsNews ? body.stream().toList() : speakers;
  }

  private List<Actor> group(Actor.Group group) {
    String name = group.name().toLowerCase(java.util.Locale.ROOT);
    if (name.startsWith("both") && persons.size() >= 2) {
      return lastTwo();
    }
    return List.of(group);
  }

  private List<Actor> lastTwo() {
    return persons.size() < 2
        ? List.of()
        : persons.reversed().stream().limit(2).toList().reversed();
  }

  private List<Actor> pronoun(AnnotatedSentence sentence, Subject.Pronoun pronoun) {
    return switch (pronoun.word()) {
      case "he", "she", "who" ->
          within(sentence, pronoun.token(), true).or(this::lastPerson).stream().toList();
      case "it", "which" ->
          within(sentence, pronoun.token(), false).or(() -> lastBody()).stream().toList();
      case "both", "each" -> lastTwo();
      case "these" -> recent();
      default -> List.of();
    };
  }

  private Optional<Actor> lastPerson() {
    return speakers.stream().filter(Actor.Person.class::isInstance).findFirst().or(() -> person);
  }

  private Optional<Actor> lastBody() {
    return bodyIsNews
        ? body
        : speakers.stream()
            .filter(actor -> !(actor instanceof Actor.Person))
            .findFirst()
            .or(() -> body);
  }

  /** The first fitting actor of the same sentence that stands before the pronoun. */
  private static Optional<Actor> within(
      AnnotatedSentence sentence, int before, boolean wantPerson) {
    return sentence.actors().stream()
        .filter(mention -> mention.to() <= before && mention.sure())
        .map(ActorMention::actor)
        .filter(actor ->
            wantPerson
                ? actor instanceof Actor.Person
                : actor instanceof Actor.Body || actor instanceof Actor.State)
        .findFirst();
  }
}
