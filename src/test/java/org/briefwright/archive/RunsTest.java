package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.briefwright.archive.Runs.Run;
import org.briefwright.archive.Runs.State;
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

  private static final Duration LEASE = Duration.ofMinutes(10);

  @Parameter Engine engine = Engine.SQLITE;
  @TempDir Path folder = Path.of("");

  private final SettableClock clock = new SettableClock();
  private Optional<Archive> opened = Optional.empty();

  @BeforeEach
  void open() {
    opened = Optional.of(Archive.open(engine.place(folder), clock));
  }

  @AfterEach
  void close() {
    opened.ifPresent(Archive::close);
  }

  private Runs runs() {
    return opened.orElseThrow().runs();
  }

  private Optional<Run> begin(String owner) {
    return runs().begin("weekly", "2025-11-10", owner, LEASE);
  }

  @Test
  void a_slot_has_one_owner_at_a_time() {
    assertThat(begin("one")).isPresent();
    assertThat(begin("two")).isEmpty();
  }

  @Test
  void a_slot_that_is_done_is_never_run_again() {
    Run run = begin("one").orElseThrow();
    assertThat(runs().finish(run, State.DONE, Optional.of("weekly_v1"), "")).isTrue();
    clock.forward(Duration.ofDays(30));
    assertThat(begin("two")).isEmpty();
    assertThat(runs().find("weekly", "2025-11-10")).flatMap(Run::edition).contains("weekly_v1");
  }

  @Test
  void a_failed_slot_may_be_tried_again() {
    runs().finish(begin("one").orElseThrow(), State.FAILED, Optional.empty(), "no documents");
    assertThat(begin("two")).map(Run::attempts).contains(2);
  }

  @Test
  void a_dead_owners_slot_goes_to_the_next_one_and_the_dead_one_can_no_longer_end_it() {
    Run dead = begin("one").orElseThrow();
    clock.forward(LEASE.plusSeconds(1));
    assertThat(begin("two")).isPresent();
    assertThat(runs().finish(dead, State.DONE, Optional.empty(), "")).isFalse();
  }

  @Test
  void an_owner_that_says_it_is_alive_keeps_its_slot() {
    Run run = begin("one").orElseThrow();
    clock.forward(LEASE.minusSeconds(1));
    assertThat(runs().extend(run, LEASE)).isTrue();
    clock.forward(LEASE.minusSeconds(1));
    assertThat(begin("two")).isEmpty();
  }

  @Test
  void a_slot_that_was_skipped_stays_skipped() {
    assertThat(runs().skip("weekly", "2025-11-10", "the machine was off")).isTrue();
    assertThat(begin("one")).isEmpty();
    assertThat(runs().last("weekly", 5)).extracting(Run::state).containsExactly(State.SKIPPED);
  }
}
