package org.briefwright.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {

  /** The first {@code count} times after the beginning of 2026, a Thursday. */
  private static List<String> times(String line, int count) {
    Cron cron = Cron.parse(line, "test");
    List<String> times = new ArrayList<>();
    LocalDateTime from = LocalDateTime.of(2026, 1, 1, 0, 0);
    while (times.size() < count) {
      LocalDateTime time = cron.first(from).orElseThrow();
      times.add(time.toString());
      from = time.plusMinutes(1);
    }
    return times;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 7 * * MON          | 2026-01-05T07:00 | 2026-01-12T07:00",
        "0 7 * * 1            | 2026-01-05T07:00 | 2026-01-12T07:00",
        "30 6 * * sun         | 2026-01-04T06:30 | 2026-01-11T06:30",
        "0 0 * * 7            | 2026-01-04T00:00 | 2026-01-11T00:00",
        "0 0 * * 0            | 2026-01-04T00:00 | 2026-01-11T00:00",
        "0 0 * * FRI-SUN      | 2026-01-02T00:00 | 2026-01-03T00:00",
        "*/20 5 * * *         | 2026-01-01T05:00 | 2026-01-01T05:20",
        "10-50/20 5 * * *     | 2026-01-01T05:10 | 2026-01-01T05:30",
        "5,7 9,21 * * *       | 2026-01-01T09:05 | 2026-01-01T09:07",
        "0 0 1 FEB,nov *      | 2026-02-01T00:00 | 2026-11-01T00:00",
        "0 0 31 * *           | 2026-01-31T00:00 | 2026-03-31T00:00",
        "0 0 29 2 *           | 2028-02-29T00:00 | 2032-02-29T00:00",
        "@weekly              | 2026-01-04T00:00 | 2026-01-11T00:00",
        "@Monthly             | 2026-01-01T00:00 | 2026-02-01T00:00",
        "@hourly              | 2026-01-01T00:00 | 2026-01-01T01:00",
      })
  void a_line_means_these_times(String line, String first, String second) {
    assertThat(times(line, 2)).containsExactly(first, second);
  }

  @Test
  void a_day_of_the_month_and_a_day_of_the_week_are_alternatives() {
    assertThat(times("0 0 13 * FRI", 4))
        .containsExactly(
            "2026-01-02T00:00", "2026-01-09T00:00", "2026-01-13T00:00", "2026-01-16T00:00");
  }

  @Test
  void a_star_in_one_of_the_two_leaves_the_other_alone() {
    assertThat(times("0 0 */10 * MON", 1)).containsExactly("2026-05-11T00:00");
  }

  @Test
  void seconds_are_refused_with_the_line_that_was_probably_meant() {
    assertThatThrownBy(() -> Cron.parse("0 0 7 ? * MON", "weekly.yaml:4"))
        .isInstanceOf(ScheduleException.class)
        .hasMessageStartingWith("weekly.yaml:4: cron \"0 0 7 ? * MON\" has 6 fields")
        .hasMessageContaining("perhaps \"0 7 * * MON\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 7 * * *      | the minute 60 does not exist; it goes from 0 to 59",
        "0 24 * * *      | the hour 24 does not exist",
        "0 7 0 * *       | the day of the month 0 does not exist",
        "0 7 * 13 *      | the month 13 does not exist",
        "0 7 * * 8       | the day of the week 8 does not exist",
        "0 7 * * MO      | \"MO\" is no day of the week",
        "0 7 * * FRI-MON | ends before it begins",
        "*/0 7 * * *     | \"*/0\" is no minute",
        "5/15 7 * * *    | \"5/15\" is no minute",
        "0 7,, * * *     | \"\" is no hour",
        "0 7 30 2 *      | means a day that never comes",
        "0 7 *           | has 3 fields",
        "@reboot         | is no nickname",
        "٠ 7 * * *       | \"٠\" is no minute",
      })
  void what_means_nothing_is_refused_with_its_reason(String line, String reason) {
    assertThatThrownBy(() -> Cron.parse(line, "test"))
        .isInstanceOf(ScheduleException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void an_empty_line_is_refused(String line) {
    assertThatThrownBy(() -> Cron.parse(line, "test")).isInstanceOf(ScheduleException.class);
  }
}
