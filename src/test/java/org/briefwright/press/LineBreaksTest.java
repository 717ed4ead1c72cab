package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  // None after which this breaker holds a word together that the library parts.
  private static final String SIGNS = "     ,,-(;\u00A0/\n";

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

  @RepeatedTest(40)
  void what_is_found_without_the_library_is_what_the_library_finds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      boolean letter = random.nextInt(3) > 0;
      text.append(
          letter
              ? (char) random.nextInt('A', 0x500)
              : SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    FSTextBreaker library =
        new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    LineBreaks breaker = new LineBreaks();
    for (String line : text.toString().split("\n", -1)) {
      library.setText(line);
      breaker.setText(line);
      for (int place = library.next(); place > 0; place = library.next()) {
        assertThat(breaker.next()).as(line).isEqualTo(place);
      }
      assertThat(breaker.next()).as(line).isEqualTo(BreakIterator.DONE);
    }
  }
}
