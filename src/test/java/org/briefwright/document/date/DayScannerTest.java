package org.briefwright.document.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayScannerTest {

  private final DayScanner scanner = new DayScanner();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-01T11:42:00+05:00 | 2025-12-01",
        "2025/12/01 | 2025-12-01",
        "14.06.2024 10:30 | 2024-06-14",
        "7-04-2023, 18:20. Section | 2023-04-07",
        "14.06.24 | 2024-06-14",
        "12/25/2025 | 2025-12-25",
        "25/12/2025 | 2025-12-25",
        "1 December 2025, 11:42 | 2025-12-01",
        "1st of March 2024 | 2024-03-01",
        "the 11th July, 2024 | 2024-07-11",
        "December 16, 2025 | 2025-12-16",
        "Dec. 16, 2025 | 2025-12-16",
        "DECEMBER 16, 2025 | 2025-12-16",
        "Sept 3 2025 | 2025-09-03",
        "Tue, 16 Dec 2025 10:05:00 +0600 | 2025-12-16",
        "17 декабря 2025 года | 2025-12-17",
        "3 März 2025 | 2025-03-03",
        "le 14 juillet 2023 | 2023-07-14",
        "3 de mayo de 2021 | 2021-05-03"
      })
  void a_day_is_read_however_it_is_written(String text, String day) {
    assertThat(scanner.scan(text)).hasSize(1);
    assertThat(scanner.scan(text).getFirst().day().orElseThrow()).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 may come", "version 3.12.4", "10.5 percent", "phone 20-7338-0000", "in 2025", "May 5%",
        "at 09:12", "$12.05.20 off", "a 12-year-old", "31.02.2025", "Storm 1516", "9,737 jets",
        "the March 5,000 metres"
      })
  void what_only_looks_like_a_day_is_none(String text) {
    assertThat(scanner.scan(text)).isEmpty();
  }

  @Test
  void a_day_without_its_year_keeps_its_weekday() {
    Written day = scanner.scan("on Tuesday, December 16").getFirst();

    assertThat(day.monthDay()).isEqualTo(MonthDay.of(12, 16));
    assertThat(day.year()).isEmpty();
    assertThat(day.weekday()).contains(DayOfWeek.TUESDAY);
  }

  @Test
  void a_day_with_slashes_can_be_read_twice() {
    Written day = scanner.scan("3/5/2025").getFirst();

    assertThat(day.monthDay()).isEqualTo(MonthDay.of(5, 3));
    assertThat(day.otherwise()).contains(MonthDay.of(3, 5));
  }

  @Test
  void one_month_serves_one_day() {
    List<Written> days = scanner.scan("20:15, 14 June 2 318");

    assertThat(days).extracting(Written::monthDay).containsExactly(MonthDay.of(6, 14));
  }

  @Test
  void all_days_of_a_text_come_in_its_order() {
    assertThat(scanner.scan("from 2025-01-03 to 4 February 2025, then March 5"))
        .extracting(Written::monthDay)
        .containsExactly(MonthDay.of(1, 3), MonthDay.of(2, 4), MonthDay.of(3, 5));
  }
}
