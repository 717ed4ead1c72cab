package org.briefwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.CaseFile.Case;
import org.briefwright.fact.DateMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quarter, half or season keeps its precision beside the value of its year. */
class YearPartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports fell in the third quarter of 2024.|2024|2024-Q3",
        "In Q2 2025 the bank lent more.|2025|2025-Q2",
        "In the first half of 2024 trade rose.|2024|2024-H1",
        "The plant opened in spring 2025.|2025|2025-SP",
        "Work begins in the autumn of 2026.|2026|2026-AU",
        "The dam froze in the winter of 2022.|2022|2022-WI",
        "The plant opened in 2025.|2025|2025",
        "It was the third mill of 2024.|2024|2024",
        "The second half of the dam was ready in 2024.|2024|2024",
        "The spring floods of 2024 came late.|2024|2024",
        "The bank met in June 2024.|2024-06|2024-06"
      })
  void the_words_beside_a_year_name_its_part(String sentence, String value, String finest) {
    List<String> lines = List.of(sentence);
    List<DateMention> dates =
        new Case(1, Optional.of(LocalDate.parse("2025-03-14")), lines).facts(lines).dates();
    assertThat(dates).extracting(date -> date.value().iso()).containsExactly(value);
    assertThat(dates).extracting(date -> date.finest().iso()).containsExactly(finest);
  }
}
