package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  @ParameterizedTest
  @CsvSource({
    "a record $4.1bn in bonds, a |record |$4.1bn |in |bonds",
    "the U.S. Senate, the |U.S. |Senate",
    "says Orda.kz of it, says |Orda.kz |of |it",
    "Osh’s dams, Osh’s |dams",
    "the two-year loan, the |two-|year |loan",
    "see a-very-long-name.2024.html there, see |a-|very-|long-|name.|2024.|html |there"
  })
  void a_line_breaks_between_words_and_in_long_ones_only(String text, String parts) {
    LineBreaks breaker = new LineBreaks();
    breaker.setText(text);
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (int to = breaker.next(); to != BreakIterator.DONE; to = breaker.next()) {
      shown.append(from == 0 ? "" : "|").append(text, from, to);
      from = to;
    }
    assertThat(shown).hasToString(parts);
  }
}
