package org.briefwright.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForemanTest {

  // Monday 5 January 2026, 07:00 in Almaty
  private static final Instant MONDAY = Instant.parse("2026-01-05T02:00:00Z");

  private final BookInMemory book = new BookInMemory();
  private final List<String> made = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final List<Instant> retries = new ArrayList<>();
  private Instant now = MONDAY.minus(Duration.ofDays(1));
  private boolean broken;

  private final Job job =
      new Job() {
        @Override
        public String run(Run run) {
          if (broken) {
            throw new IllegalStateException("no paper");
          }
          made.add(run.id());
          return "edition";
        }

        @Override
        public void failed(Run run, RuntimeException cause, Optional<Instant> again) {
          again.ifPresent(retries::add);
        }
      };

  private Foreman foreman() {
    Plan plan =
        new Plan(
            "weekly",
            new Recurrence(
                Cron.parse("0 7 * * MON", "test"), ZoneId.of("Asia/Almaty"), Interval.none()),
            Missed.ALL,
            Duration.ofDays(60),
            day -> day.minusDays(7) + ".." + day.minusDays(1));
    Clock settable =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    return new Foreman(
        List.of(plan),
        book,
        job,
        new Foreman.Node("one", Duration.ofMinutes(1)),
        (run, event, detail) -> events.add(event),
        settable);
  }

  private Instant round(Instant moment) {
    now = moment;
    return foreman().round(() -> false);
  }

  @Test
  void an_edition_is_made_when_it_is_due_and_not_before() {
    round(now);
    assertThat(round(MONDAY.minusSeconds(1))).isEqualTo(MONDAY);
    assertThat(made).isEmpty();
    round(MONDAY);
    assertThat(made).containsExactly("weekly/2025-12-29..2026-01-04");
    assertThat(events).containsExactly("run.due", "run.begun", "run.done");
  }

  @Test
  void a_program_that_is_started_for_the_first_time_makes_up_for_nothing() {
    round(MONDAY.plus(Duration.ofHours(3)));
    assertThat(made).isEmpty();
  }

  @Test
  void a_program_that_starts_again_at_the_same_minute_makes_nothing_twice() {
    round(now);
    for (int second = 0; second < 60; second += 7) {
      round(MONDAY.plusSeconds(second));
    }
    assertThat(made).hasSize(1);
  }

  @Test
  void a_clock_that_goes_back_an_hour_makes_nothing_twice_and_misses_nothing() {
    round(now);
    round(MONDAY);
    round(MONDAY.minus(Duration.ofHours(1)));
    round(MONDAY.plusSeconds(5));
    assertThat(made).hasSize(1);
    round(MONDAY.plus(Duration.ofDays(7)));
    assertThat(made).hasSize(2);
  }

  @Test
  void a_clock_that_was_years_ahead_is_forgotten() {
    round(now);
    round(MONDAY.plus(Duration.ofDays(700)));
    made.clear();
    round(MONDAY.minus(Duration.ofHours(1)));
    round(MONDAY);
    assertThat(made).contains("weekly/2025-12-29..2026-01-04");
  }

  @Test
  void weeks_that_were_slept_through_are_made_up_for_the_oldest_first() {
    round(now);
    round(MONDAY.plus(Duration.ofDays(15)));
    assertThat(made)
        .containsExactly(
            "weekly/2025-12-29..2026-01-04",
            "weekly/2026-01-05..2026-01-11",
            "weekly/2026-01-12..2026-01-18");
  }

  @Test
  void a_run_that_fails_is_tried_again_after_growing_pauses_and_at_last_given_up() {
    broken = true;
    round(now);
    Instant next = round(MONDAY);
    assertThat(next).isEqualTo(MONDAY.plus(Duration.ofMinutes(1)));
    for (int i = 0; i < 5; i++) {
      round(next);
      next = retries.getLast();
    }
    assertThat(retries)
        .extracting(moment -> Duration.between(MONDAY, moment).toMinutes())
        .containsExactly(1L, 6L, 21L, 81L, 321L);
    assertThat(book.states.values()).containsExactly("failed: no paper");
    assertThat(events).filteredOn("run.failed"::equals).hasSize(6);
  }

  @Test
  void what_failed_is_made_when_the_cause_is_mended() {
    broken = true;
    round(now);
    Instant next = round(MONDAY);
    broken = false;
    round(next);
    assertThat(made).hasSize(1);
    assertThat(book.states.values()).containsExactly("done: edition");
  }

  @Test
  void a_node_that_died_in_the_middle_is_followed_by_another() {
    round(now);
    book.enter("weekly", "w", MONDAY.atZone(ZoneOffset.UTC).toLocalDate(), MONDAY, true);
    book.take(List.of("weekly"), "dead", MONDAY, MONDAY.plusSeconds(60));
    round(MONDAY.plusSeconds(59));
    assertThat(made).doesNotContain("weekly/w");
    round(MONDAY.plusSeconds(60));
    assertThat(made).contains("weekly/w");
  }

  @Test
  void a_foreman_that_is_told_to_stop_takes_nothing_more() {
    round(now);
    now = MONDAY;
    foreman().round(() -> true);
    assertThat(made).isEmpty();
    assertThat(book.states.values()).containsExactly("waiting");
  }
}
