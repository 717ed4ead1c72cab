package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.archive.Runs.Entry;
import org.briefwright.archive.Runs.State;
import org.briefwright.schedule.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class RunsTest {

  private static final Duration HOLD = Duration.ofMinutes(10);
  private static final LocalDate DAY = LocalDate.of(2025, 11, 10);
  private static final String WEEK = "2025-11-03..2025-11-09";

  @Parameter Engine engine = Engine.SQLITE;
  @TempDir Path folder = Path.of("");

  private final SettableClock clock = new SettableClock();
  private Optional<Archive> opened = Optional.empty();

  @BeforeEach
  void open() {
    opened = Optional.of(Archive.open(engine.place(folder), clock));
    enter(WEEK);
  }

  @AfterEach
  void close() {
    opened.ifPresent(Archive::close);
  }

  private Runs runs() {
    return opened.orElseThrow().runs();
  }

  private boolean enter(String week) {
    return runs().enter("weekly", week, DAY, clock.instant(), true);
  }

  private Optional<Run> take(String node) {
    Instant now = clock.instant();
    return runs().take(List.of("weekly"), node, now, now.plus(HOLD));
  }

  @Test
  void a_briefing_and_a_window_have_one_run_ever() {
    assertThat(enter(WEEK)).isFalse();
    runs().done(take("one").orElseThrow(), "weekly_v1");
    assertThat(enter(WEEK)).isFalse();
    assertThat(take("two")).isEmpty();
    assertThat(enter("2025-11-10..2025-11-16")).isTrue();
  }

  @Test
  void a_run_that_is_taken_says_what_it_is_for() {
    assertThat(take("one")).contains(new Run("weekly", WEEK, DAY, clock.instant(), 1, "one"));
  }

  @Test
  void a_run_is_held_by_one_node() {
    assertThat(take("one")).isPresent();
    assertThat(take("two")).isEmpty();
  }

  @Test
  void a_node_takes_only_what_it_can_make() {
    assertThat(runs().take(List.of("daily"), "one", clock.instant(), clock.instant())).isEmpty();
    assertThat(runs().take(List.of(), "one", clock.instant(), clock.instant())).isEmpty();
  }

  @Test
  void a_dead_nodes_run_goes_to_the_next_one_and_the_dead_one_can_no_longer_end_it() {
    Run dead = take("one").orElseThrow();
    clock.forward(HOLD.plusSeconds(1));
    assertThat(take("two")).map(Run::attempt).contains(2);
    assertThat(runs().done(dead, "weekly_v1")).isFalse();
  }

  @Test
  void a_node_that_says_it_is_alive_keeps_its_run() {
    Run run = take("one").orElseThrow();
    clock.forward(HOLD.minusSeconds(1));
    runs().hold(run, clock.instant().plus(HOLD));
    clock.forward(HOLD.minusSeconds(1));
    assertThat(take("two")).isEmpty();
    assertThat(runs().done(run, "weekly_v1")).isTrue();
  }

  @Test
  void a_run_that_failed_waits_for_its_hour() {
    Instant later = clock.instant().plus(Duration.ofMinutes(5));
    runs().failed(take("one").orElseThrow(), "no documents", Optional.of(later));
    assertThat(take("two")).isEmpty();
    assertThat(runs().nextTake(List.of("weekly"))).contains(later);
    clock.forward(Duration.ofMinutes(5));
    assertThat(take("two")).map(Run::attempt).contains(2);
  }

  @Test
  void a_run_that_is_given_up_is_taken_by_nobody_and_says_why() {
    runs().failed(take("one").orElseThrow(), "no documents", Optional.empty());
    clock.forward(Duration.ofDays(30));
    assertThat(take("two")).isEmpty();
    assertThat(runs().last("weekly", 5))
        .extracting(Entry::state, Entry::note)
        .containsExactly(tuple(State.FAILED, "no documents"));
  }

  @Test
  void a_run_that_was_missed_stays_missed() {
    runs().enter("weekly", "2025-10-27..2025-11-02", DAY, clock.instant(), false);
    assertThat(take("one")).map(Run::window).contains(WEEK);
    assertThat(take("one")).isEmpty();
  }

  @Test
  void the_moment_up_to_which_runs_are_known_is_that_of_first_sight_until_it_is_set() {
    Instant first = clock.instant();
    assertThat(runs().knownUpTo("daily", first)).isEqualTo(first);
    assertThat(runs().knownUpTo("daily", first.plusSeconds(60))).isEqualTo(first);
    runs().setKnownUpTo("daily", first.plusSeconds(30));
    assertThat(runs().knownUpTo("daily", first.plusSeconds(60))).isEqualTo(first.plusSeconds(30));
  }
}
