package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Gender;
import org.briefwright.fact.Country;

/**
 * Who was spoken of before: what pronouns and messages take up again. One discourse goes through
 * one document from top to bottom.
 */
final class Discourse {

  private static final int LAST_PERSONS = 6;

  /** What {@code both} and {@code the two} stand before where they mean the last two. */
  private static final Set<String> PAIRS =
      Set.of(
          "both",
          "sides",
          "leaders",
          "presidents",
          "ministers",
          "parties",
          "governments",
          "men",
          "women",
          "delegations",
          "politicians",
          "diplomats",
          "countries",
          "states",
          "capitals");

  private static final int SUBJECT_REACH = 2;

  private List<Actor> speakers = List.of();
  private Optional<Actor> person = Optional.empty();
  private Optional<Actor> body = Optional.empty();

  /** Whether the body was named after the last one spoke. */
  private boolean bodyIsNews;

  /** Whether a person became the subject of a sentence after the last one spoke. */
  private boolean personIsNews;

  private boolean spokeHere;
  private boolean spokeBefore;

  /** The last two who were named, and the last two who spoke. */
  private final List<Actor> persons = new ArrayList<>();

  private final List<Actor> speakingPersons = new ArrayList<>();

  /** Who sent the message of the last sentence, which {@code it} means. */
  private Optional<Actor> author = Optional.empty();

  private Optional<Actor> authorHere = Optional.empty();

  private final Place place;

  /**
   * @param region the countries of the profile
   */
  Discourse(Set<Country> region) {
    place = new Place(region);
  }

  /** Goes on to a sentence, before anybody in it speaks. */
  void open(AnnotatedSentence sentence) {
    place.read(sentence);
  }

  /** Whether somebody spoke in the sentence before. */
  boolean spokeBefore() {
    return spokeBefore;
  }

  /** Remembers who spoke in a sentence. */
  void spoke(Utterance utterance) {
    if (utterance.speakers().isEmpty()) {
      return;
    }
    speakers = utterance.speakers();
    spokeHere = true;
    if (utterance.ofMessage()) {
      authorHere = Optional.of(speakers.getFirst());
    }
    for (Actor actor : speakers) {
      if (actor instanceof Actor.Person) {
        remember(actor, speakingPersons);
      }
    }
  }

  /** The countries of the last sentence that names exactly two. */
  private List<Country> pair = List.of();

  /** Remembers who was named in a sentence: its first person, its first state or body. */
  void read(AnnotatedSentence sentence) {
    if (!sentence.names().isEmpty()) {
      Set<Country> named = new LinkedHashSet<>();
      sentence.names().forEach(name -> name.country().ifPresent(named::add));
      pair = named.size() == 2 ? List.copyOf(named) : named.isEmpty() ? pair : List.of();
    }
    Optional<Actor> firstPerson = first(sentence, true);
    Optional<Actor> firstBody = first(sentence, false);
    if (firstPerson.isPresent()) {
      person = firstPerson;
      personIsNews = !spokeHere && isSubject(sentence, firstPerson.get());
    } else if (spokeHere) {
      personIsNews = false;
    }
    if (firstBody.isPresent()) {
      body = firstBody;
      bodyIsNews = !spokeHere;
    } else if (spokeHere) {
      bodyIsNews = false;
    }
    author = authorHere;
    authorHere = Optional.empty();
    spokeBefore = spokeHere;
    spokeHere = false;
    for (ActorMention mention : sentence.actors()) {
      if (mention.isPerson() && mention.sure()) {
        remember(mention.actor(), persons);
      }
    }
  }

  /** Keeps the last two, in the order of their last mention: nothing takes up more. */
  private static void remember(Actor actor, List<Actor> last) {
    last.remove(actor);
    last.add(actor);
    if (last.size() > 2) {
      last.removeFirst();
    }
  }

  private static boolean isSubject(AnnotatedSentence sentence, Actor someone) {
    return sentence.actors().stream()
        .filter(mention -> mention.actor().equals(someone))
        .anyMatch(mention -> mention.from() <= SUBJECT_REACH && !sentence.is(mention.to(), "'s"));
  }

  private static Optional<Actor> first(AnnotatedSentence sentence, boolean wantPerson) {
    for (ActorMention mention : sentence.actors()) {
      Actor actor = mention.actor();
      boolean wanted =
          wantPerson
              ? actor instanceof Actor.Person
              : actor instanceof Actor.Body || actor instanceof Actor.State;
      // whom somebody speaks of is not who speaks on
      if (wanted
          && mention.sure()
          && !sentence.isInCitation(mention.from())
          && !sentence.isQuoted(mention.from())
          && !Attributions.isRelay(actor.name())) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /** Whom a subject means; empty where it can't be told. */
  List<Actor> resolve(AnnotatedSentence sentence, Subject subject) {
    return switch (subject) {
      case Subject.Named named ->
          named.actors().stream()
              .flatMap(m -> resolve(sentence, m).stream())
              .map(place::at)
              .toList();
      case Subject.Pronoun pronoun -> pronoun(sentence, pronoun);
      case Subject.Nobody nobody -> List.of();
    };
  }

  private List<Actor> resolve(AnnotatedSentence sentence, ActorMention mention) {
    return switch (mention.actor()) {
      case Actor.Message message -> author(sentence, mention);
      case Actor.Group group -> group(group);
      case Actor.Person someone when someone.name().equals("speaker") ->
          speakingPersons.isEmpty()
              ? lastPerson("the speaker").or(() -> Optional.of(someone)).stream().toList()
              : List.of(speakingPersons.getLast());
      case Actor.Person someone -> List.of(someone);
      case Actor.Body someBody -> List.of(someBody);
      case Actor.State state -> List.of(state);
    };
  }

  /** A message speaks for the one in whose name it stands, else for whoever spoke last. */
  private List<Actor> author(AnnotatedSentence sentence, ActorMention message) {
    int whose = sentence.is(message.from(), "whose") ? message.from() : message.from() - 1;
    if (sentence.is(whose, "whose")) {
      int owner = sentence.is(whose - 1, ",") ? whose - 2 : whose - 1;
      return owner < 0
          ? List.of()
          : sentence.actorAt(owner).map(ActorMention::actor).stream().toList();
    }
    if (sentence.is(message.from() - 1, "'s") && message.from() > 1) {
      return sentence.actorAt(message.from() - 2).map(ActorMention::actor).stream().toList();
    }
    Optional<Actor> named = WithinSentence.namedBehind(sentence, message.to());
    if (named.isPresent()) {
      return named.stream().toList();
    }
    if (message.actor().country().isPresent()) {
      return List.of(new Actor.Group(message.actor().name(), message.actor().country()));
    }
    return WithinSentence.isIts(sentence, message) ? body.stream().toList() : sender();
  }

  /** {@code We call on the people of Chad, the statement reads}: a land named in it sent none. */
  private List<Actor> sender() {
    boolean land = body.filter(one -> one instanceof Actor.State).isPresent();
    return land && !speakers.isEmpty() ? speakers : recent();
  }

  /** The body that was named after the last speaker, else that speaker. */
  private List<Actor> recent() {
    return bodyIsNews ? body.stream().toList() : speakers;
  }

  private List<Actor> group(Actor.Group group) {
    String name = group.name().toLowerCase(java.util.Locale.ROOT);
    boolean ofTwo =
        (name.startsWith("both") || name.startsWith("two") || name.startsWith("the two"))
            && PAIRS.contains(name.substring(name.lastIndexOf(' ') + 1));
    if (ofTwo && persons.size() >= 2) {
      return lastTwo();
    }
    if (ofTwo && group.country().isEmpty()) {
      return pair.stream()
          .<Actor>map(country -> new Actor.Group(group.name(), Optional.of(country)))
          .toList();
    }
    return List.of(group);
  }

  /** The two persons who spoke last, else the two who were named last. */
  private List<Actor> lastTwo() {
    List<Actor> two = speakingPersons.size() == 2 ? speakingPersons : persons;
    return two.size() < 2 ? List.of() : List.copyOf(two);
  }

  private List<Actor> pronoun(AnnotatedSentence sentence, Subject.Pronoun pronoun) {
    return switch (pronoun.word()) {
      case "he", "she", "who" ->
          speakerGoingOn(sentence, pronoun)
              .or(() -> WithinSentence.personWithin(sentence, pronoun))
              .or(() -> lastPerson(pronoun.word()))
              .stream()
              .toList();
      case "it", "which" ->
          WithinSentence.isPostponed(sentence, pronoun.token())
              ? WithinSentence.opening(sentence).or(() -> author).or(this::speakingBody).stream()
                  .toList()
              : WithinSentence.bodyWithin(sentence, pronoun.token())
                  .or(() -> author)
                  .or(this::lastBody)
                  .stream()
                  .toList();
      case "both", "each" -> lastTwo();
      case "these" -> recent();
      case "latter" -> latter(sentence, pronoun.token());
      default -> List.of();
    };
  }

  /**
   * {@code Tokayev would come in May, he said}: whoever spoke before, not whom the words speak of.
   */
  private Optional<Actor> speakerGoingOn(AnnotatedSentence sentence, Subject.Pronoun pronoun) {
    boolean spoke = speakers.stream().anyMatch(Actor.Person.class::isInstance);
    return WithinSentence.isPostponed(sentence, pronoun.token()) && (spoke || personIsNews)
        ? lastPerson(pronoun.word())
        : Optional.empty();
  }

  /** The state or body that spoke last, else the body that was named after it. */
  private Optional<Actor> speakingBody() {
    Optional<Actor> news = body.filter(one -> bodyIsNews && one instanceof Actor.Body);
    return news.or(
        () -> speakers.stream().filter(one -> !(one instanceof Actor.Person)).findFirst());
  }

  /** {@code Putin informed Tokayev, and the latter remarked}: the last person named. */
  private List<Actor> latter(AnnotatedSentence sentence, int before) {
    return sentence.actors().stream()
        .filter(mention -> mention.to() <= before && mention.isPerson())
        .map(ActorMention::actor)
        .reduce((a, b) -> b)
        .or(() -> persons.isEmpty() ? Optional.empty() : Optional.of(persons.getLast()))
        .stream()
        .toList();
  }

  /**
   * The person whom the last sentences made their subject, who spoke, or who was named, if the
   * pronoun fits; else the last one named whom it fits.
   */
  private Optional<Actor> lastPerson(String pronoun) {
    Optional<Actor> speaker =
        speakers.stream().filter(Actor.Person.class::isInstance).findFirst().or(() -> person);
    return (personIsNews ? person : speaker)
        .filter(actor -> Gender.of(actor).fits(pronoun))
        .or(() -> speaker.filter(actor -> Gender.of(actor).fits(pronoun)))
        .or(() ->
            persons.reversed().stream()
                .limit(LAST_PERSONS)
                .filter(actor -> Gender.of(actor).fits(pronoun))
                .findFirst());
  }

  private Optional<Actor> lastBody() {
    return bodyIsNews
        ? body
        : speakers.stream()
            .filter(actor -> !(actor instanceof Actor.Person))
            .findFirst()
            .or(() -> body);
  }
}
