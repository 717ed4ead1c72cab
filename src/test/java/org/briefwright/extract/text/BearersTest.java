package org.briefwright.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.briefwright.extract.text.Bearers.Question;
import org.junit.jupiter.api.Test;

class BearersTest {

  private static final Question JUDGE = new Question("judge", Optional.empty());

  private final Bearers bearers = new Bearers();
  private final AtomicInteger trials = new AtomicInteger();

  @Test
  void of_several_who_bear_an_office_the_one_introduced_first_is_meant() {
    bearers.add(person("Bolot Akmatov", "baker"));
    bearers.add(person("Gulnora Yusupova", "judge"));
    bearers.add(person("Arman Seitov", "judge"));
    assertThat(first()).contains("Gulnora Yusupova");
    assertThat(bearers.only(JUDGE, this::isJudge)).isEmpty();
  }

  @Test
  void who_is_told_to_bear_an_office_after_it_was_asked_for_is_found() {
    int place = bearers.add(person("Bolot Akmatov", ""));
    assertThat(first()).isEmpty();
    bearers.set(place, person("Bolot Akmatov", "judge"));
    assertThat(first()).contains("Bolot Akmatov");
  }

  @Test
  void who_no_longer_bears_an_office_is_not_found() {
    int place = bearers.add(person("Bolot Akmatov", "judge"));
    assertThat(first()).contains("Bolot Akmatov");
    bearers.set(place, person("Bolot Akmatov", "baker"));
    assertThat(first()).isEmpty();
  }

  @Test
  void asking_again_tries_only_those_who_came_since() {
    for (int i = 0; i < 1000; i++) {
      bearers.add(person("Person " + i, "baker"));
      first();
    }
    assertThat(trials).hasValue(1000);
  }

  private Optional<String> first() {
    return bearers.first(JUDGE, this::isJudge).map(Actor::name);
  }

  private boolean isJudge(Actor.Person person) {
    trials.incrementAndGet();
    return person.role().filter("judge"::equals).isPresent();
  }

  private static Actor.Person person(String name, String role) {
    return new Actor.Person(name, Optional.of(role), Optional.empty(), false);
  }
}
