package org.briefwright.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2025-11-10, 2025-11-03, 2025-11-09, 2025-W45",
    "2025-11-16, 2025-11-03, 2025-11-09, 2025-W45",
    "2027-01-04, 2026-12-28, 2027-01-03, 2026-W53",
    "2024-03-04, 2024-02-26, 2024-03-03, 2024-W09"
  })
  void a_week_is_the_last_one_that_is_over_on_that_day(
      LocalDate today, LocalDate from, LocalDate to, String label) {
    assertThat(Period.parse("week", "--period").on(today)).contains(new Window(label, from, to));
  }

  @Test
  void a_month_is_the_last_whole_one_also_in_a_leap_year() {
    assertThat(Period.parse("month", "--period").on(LocalDate.of(2024, 3, 1)))
        .contains(new Window("2024-02", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
  }

  @Test
  void a_day_is_yesterday() {
    LocalDate yesterday = LocalDate.of(2024, 12, 31);

    assertThat(Period.parse("day", "--period").on(LocalDate.of(2025, 1, 1)))
        .contains(new Window("2024-12-31", yesterday, yesterday));
  }

  @Test
  void two_days_include_both() {
    Window window =
        Period.parse("2025-11-03..2025-11-11", "--period").on(LocalDate.EPOCH).orElseThrow();

    assertThat(window.label()).isEqualTo("days");
    assertThat(window.holds(LocalDate.of(2025, 11, 3))).isTrue();
    assertThat(window.holds(LocalDate.of(2025, 11, 11))).isTrue();
    assertThat(window.holds(LocalDate.of(2025, 11, 12))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fortnight", "2025-11-03", "2025-11-03..", "2025-02-30..2025-03-01"})
  void what_is_no_period_is_named_with_its_remedy(String text) {
    assertThatThrownBy(() -> Period.parse(text, "weekly.yaml:7"))
        .isInstanceOf(OrderException.class)
        .hasMessage(
            "weekly.yaml:7: period \"%s\" is not understood; write week, month, day, all, or two"
                    .formatted(text)
                + " days as in 2025-11-03..2025-11-09");
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused() {
    assertThatThrownBy(() -> Period.parse("2025-11-09..2025-11-03", "--period"))
        .hasMessageContaining("ends before it begins; swap its ends");
  }
}
