package org.briefwright.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;

/**
 * An interview printed as questions and answers: each sentence of an answer is a statement of the
 * person interviewed, who is the first one named before the first question.
 */
final class Interview {

  private static final int LEAST_ANSWERS = 2;
  private static final int LONGEST_MARK = 10;
  private static final Set<String> QUESTION = Set.of("q", "question");
  private static final Set<String> ANSWER = Set.of("a", "answer");

  private final Optional<Actor> person;
  private final Set<Integer> answers;

  private Interview(Optional<Actor> person, Set<Integer> answers) {
    this.person = person;
    this.answers = Set.copyOf(answers);
  }

  static Interview in(AnnotatedText text) {
    Set<Integer> answers = new HashSet<>();
    boolean answering = false;
    int turns = 0;
    int firstQuestion = text.sentences().size();
    int paragraph = -1;
    for (AnnotatedSentence sentence : text.sentences()) {
      if (opensWith(sentence, QUESTION)) {
        firstQuestion = Math.min(firstQuestion, sentence.index());
        answering = false;
      } else if (opensWith(sentence, ANSWER)) {
        answering = true;
        turns++;
      } else if (sentence.paragraph() != paragraph && sentence.sentence().isHeading()) {
        answering = false;
      }
      paragraph = sentence.paragraph();
      if (answering) {
        answers.add(sentence.index());
      }
    }
    return turns < LEAST_ANSWERS
        ? new Interview(Optional.empty(), Set.of())
        : new Interview(interviewed(text.sentences().subList(0, firstQuestion)), answers);
  }

  private static boolean opensWith(AnnotatedSentence sentence, Set<String> marks) {
    if (!marks.contains(sentence.tokens().getFirst().word())) {
      return false;
    }
    // "Question from the Tajik service:"
    int most = sentence.is(1, "from") || sentence.is(1, "by") ? LONGEST_MARK : 1;
    for (int i = 1; i <= most; i++) {
      if (sentence.is(i, ":")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Actor> interviewed(List<AnnotatedSentence> introduction) {
    return introduction.stream()
        .flatMap(sentence ->
            sentence.actors().stream()
                .filter(ActorMention::isPerson)
                .map(actor -> (Actor.Person) actor.actor())
                .map(named -> withCountry(named, sentence)))
        .findFirst();
  }

  private static Actor withCountry(Actor.Person person, AnnotatedSentence sentence) {
    return new Actor.Person(
        person.name(),
        person.role(),
        person
            .country()
            .or(() -> sentence.names().stream().flatMap(n -> n.country().stream()).findFirst()),
        person.official());
  }

  /** Who speaks in that sentence, if it is part of an answer. */
  Optional<Actor> speakerOf(AnnotatedSentence sentence) {
    return answers.contains(sentence.index()) ? person : Optional.empty();
  }
}
