package org.briefwright.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

  // Mondays 5, 12, 19 and 26 January 2026
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LAST_MONDAY = Instant.parse("2026-01-26T09:00:00Z");

  private static List<String> wanted(Missed missed, int days, Instant since, Instant now) {
    Plan plan =
        new Plan(
            "weekly",
            new Recurrence(Cron.parse("0 7 * * MON", "test"), ZoneOffset.UTC, Interval.none()),
            missed,
            Duration.ofDays(days),
            day -> day.minusDays(7) + "..");
    return plan.due(since, now).stream().filter(Plan.Due::wanted).map(Plan.Due::window).toList();
  }

  @Test
  void skip_makes_up_for_nothing_that_was_missed() {
    assertThat(wanted(Missed.SKIP, 30, NEW_YEAR, LAST_MONDAY)).isEmpty();
  }

  @Test
  void latest_makes_up_for_the_last_one() {
    assertThat(wanted(Missed.LATEST, 30, NEW_YEAR, LAST_MONDAY)).containsExactly("2026-01-19..");
  }

  @Test
  void all_makes_up_for_each_the_oldest_first() {
    assertThat(wanted(Missed.ALL, 30, NEW_YEAR, LAST_MONDAY))
        .containsExactly("2025-12-29..", "2026-01-05..", "2026-01-12..", "2026-01-19..");
  }

  @Test
  void what_is_older_than_the_maximum_age_is_left() {
    assertThat(wanted(Missed.ALL, 10, NEW_YEAR, LAST_MONDAY))
        .containsExactly("2026-01-12..", "2026-01-19..");
    assertThat(wanted(Missed.LATEST, 1, NEW_YEAR, Instant.parse("2026-01-28T00:00:00Z"))).isEmpty();
  }

  @Test
  void some_minutes_are_no_delay_also_where_nothing_is_made_up_for() {
    Instant soonAfter = Instant.parse("2026-01-26T07:09:00Z");
    assertThat(wanted(Missed.SKIP, 30, NEW_YEAR, soonAfter)).containsExactly("2026-01-19..");
  }

  @Test
  void nothing_is_due_between_two_slots_or_before_a_slot_that_is_known() {
    assertThat(wanted(Missed.ALL, 30, Instant.parse("2026-01-26T07:00:00Z"), LAST_MONDAY))
        .isEmpty();
  }

  @Test
  void ten_years_of_sleep_are_looked_through_at_once() {
    assertThat(wanted(Missed.LATEST, 7, Instant.parse("2016-01-01T00:00:00Z"), LAST_MONDAY))
        .containsExactly("2026-01-19..");
  }
}
