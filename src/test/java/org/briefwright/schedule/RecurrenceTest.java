package org.briefwright.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  private static Recurrence of(String cron, String zone) {
    return new Recurrence(Cron.parse(cron, "test"), ZoneId.of(zone), Interval.none());
  }

  private static List<String> next(String cron, String zone, String after, int count) {
    return of(cron, zone).next(Instant.parse(after), count).stream()
        .map(slot -> slot.at().toString())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asia/Almaty",
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "America/St_Johns",
        "Africa/Casablanca"
      })
  void a_year_of_mondays_at_seven_is_one_run_a_week_at_seven_on_the_wall(String zone) {
    // 2026 has an ISO week 53
    Instant start = LocalDate.of(2025, 12, 29).atStartOfDay(ZoneId.of(zone)).toInstant();
    List<Slot> slots = of("0 7 * * MON", zone).next(start, 53);
    assertThat(slots)
        .extracting(slot -> slot.local().toLocalDate().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
        .startsWith(1, 2, 3)
        .endsWith(51, 52, 53)
        .doesNotHaveDuplicates();
    assertThat(slots)
        .allSatisfy(slot -> {
          ZonedDateTime wall = slot.at().atZone(ZoneId.of(zone));
          assertThat(wall.toLocalTime()).isEqualTo(LocalTime.of(7, 0));
          assertThat(wall.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
  }

  @ParameterizedTest
  @CsvSource({
    // the clock goes from 02:00 to 03:00
    "30 2 * * *, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z, 2026-03-30T00:30:00Z",
    "30 2 * * *, America/New_York, 2026-03-07T12:00:00Z, 2026-03-08T07:00:00Z, 2026-03-09T06:30:00Z",
    // and from 02:00 to 02:30
    "15 2 * * *, Australia/Lord_Howe, 2026-10-03T06:00:00Z, 2026-10-03T15:30:00Z, 2026-10-04T15:15:00Z",
    // a whole day, 30 December 2011, never came
    "0 7 * * *, Pacific/Apia, 2011-12-29T18:00:00Z, 2011-12-30T10:00:00Z, 2011-12-30T17:00:00Z",
  })
  void a_time_that_the_clock_skips_is_due_right_after_the_gap(
      String cron, String zone, String after, String first, String second) {
    assertThat(next(cron, zone, after, 2)).containsExactly(first, second);
  }

  @Test
  void all_times_of_a_skipped_hour_are_one_run() {
    assertThat(next("*/10 2 * * *", "Europe/Berlin", "2026-03-28T12:00:00Z", 2))
        .containsExactly("2026-03-29T01:00:00Z", "2026-03-30T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "30 2 * * *, Europe/Berlin, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
    "30 1 * * *, America/New_York, 2026-10-31T12:00:00Z, 2026-11-01T05:30:00Z, 2026-11-02T06:30:00Z",
    "45 1 * * *, Australia/Lord_Howe, 2026-04-04T06:00:00Z, 2026-04-04T14:45:00Z, 2026-04-05T15:15:00Z",
  })
  void a_time_that_comes_twice_is_due_the_first_time_only(
      String cron, String zone, String after, String first, String second) {
    assertThat(next(cron, zone, after, 2)).containsExactly(first, second);
  }

  @Test
  void a_program_that_starts_in_the_second_passing_of_an_hour_does_not_run_it_again() {
    assertThat(next("30 2 * * *", "Europe/Berlin", "2026-10-25T01:10:00Z", 1))
        .containsExactly("2026-10-26T01:30:00Z");
  }

  @Test
  void the_leap_day_comes_when_there_is_one() {
    assertThat(next("0 7 29 2 *", "Asia/Almaty", "2026-11-22T00:00:00Z", 2))
        .containsExactly("2028-02-29T02:00:00Z", "2032-02-29T02:00:00Z");
    assertThat(next("0 7 * * TUE", "Asia/Kathmandu", "2028-02-28T12:00:00Z", 1))
        .containsExactly("2028-02-29T01:15:00Z");
  }

  @Test
  void almaty_runs_an_hour_later_by_utc_since_it_changed_its_offset_in_2024() {
    assertThat(next("0 7 * * MON", "Asia/Almaty", "2024-02-24T00:00:00Z", 2))
        .containsExactly("2024-02-26T01:00:00Z", "2024-03-04T02:00:00Z");
  }

  @Test
  void every_second_week_is_counted_from_its_anchor_over_the_turn_of_a_year_of_53_weeks() {
    Recurrence fortnightly =
        new Recurrence(
            Cron.parse("0 7 * * MON", "test"),
            ZoneId.of("Asia/Almaty"),
            new Interval(2, LocalDate.of(2026, 12, 16)));
    assertThat(fortnightly.next(Instant.parse("2026-12-01T00:00:00Z"), 3))
        .extracting(Slot::local)
        .containsExactly(
            LocalDateTime.of(2026, 12, 14, 7, 0),
            LocalDateTime.of(2026, 12, 28, 7, 0),
            LocalDateTime.of(2027, 1, 11, 7, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/7 * * * *", "0 7 * * MON", "59 23 28-31 * *", "30 2 * * *"})
  void slots_follow_one_another_in_every_zone_whatever_the_clocks_do(String cron) {
    for (String zone : List.of("Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca")) {
      Recurrence recurrence = of(cron, zone);
      Instant moment = Instant.parse("2026-03-20T00:00:00Z");
      for (int i = 0; i < 3000; i++) {
        Instant next = recurrence.next(moment).orElseThrow().at();
        assertThat(next).isAfter(moment);
        moment = next;
      }
    }
  }

  @Test
  void the_answer_does_not_depend_on_where_in_a_pause_one_asks() {
    Recurrence weekly = of("0 7 * * MON", "Europe/Berlin");
    Instant due = Instant.parse("2026-03-30T05:00:00Z");
    for (Duration before = Duration.ofMinutes(1);
        before.toDays() < 6;
        before = before.plusMinutes(37)) {
      assertThat(weekly.next(due.minus(before))).map(Slot::at).contains(due);
    }
  }
}
