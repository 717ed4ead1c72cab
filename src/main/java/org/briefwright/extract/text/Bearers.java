package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.briefwright.fact.Country;

/**
 * The persons of one document in the order of their introduction, with the answers to who bears an
 * office. An answer is kept and tries only those who came or changed since it was last asked for,
 * so that a text of many persons and many offices costs no more a word than a short one.
 */
final class Bearers {

  /**
   * Who bears an office.
   *
   * @param country where; empty: in any country
   */
  record Question(String office, Optional<Country> country) {}

  private static final class Answer {
    /** How many of the changes are considered. */
    int read;

    final TreeSet<Integer> places = new TreeSet<>();
  }

  private final List<Actor.Person> persons = new ArrayList<>();
  private final List<Integer> changes = new ArrayList<>();
  private final Map<Question, Answer> answers = new HashMap<>();

  /** Adds somebody, and returns the place to be called by. */
  int add(Actor.Person person) {
    persons.add(person);
    changes.add(persons.size() - 1);
    return persons.size() - 1;
  }

  Actor.Person get(int place) {
    return persons.get(place);
  }

  /** Puts what is known by now of somebody in the place of what was known before. */
  void set(int place, Actor.Person person) {
    if (!persons.set(place, person).equals(person)) {
      changes.add(place);
    }
  }

  /** The first to be introduced of those who bear an office, if any. */
  Optional<Actor> first(Question question, Predicate<Actor.Person> bears) {
    TreeSet<Integer> places = places(question, bears);
    return places.isEmpty() ? Optional.empty() : Optional.of(persons.get(places.getFirst()));
  }

  /** The one who bears an office, unless there are others. */
  Optional<Actor> only(Question question, Predicate<Actor.Person> bears) {
    return places(question, bears).size() == 1 ? first(question, bears) : Optional.empty();
  }

  private TreeSet<Integer> places(Question question, Predicate<Actor.Person> bears) {
    Answer answer = answers.computeIfAbsent(question, asked -> new Answer());
    for (; answer.read < changes.size(); answer.read++) {
      Integer place = changes.get(answer.read);
      if (bears.test(persons.get(place))) {
        answer.places.add(place);
      } else {
        answer.places.remove(place);
      }
    }
    return answer.places;
  }
}
