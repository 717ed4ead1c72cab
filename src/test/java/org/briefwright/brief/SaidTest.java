package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.brief.Typed.KZ;
import static org.briefwright.brief.Typed.text;

import java.util.List;
import org.briefwright.fact.Grounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {

  private static List<Said> rows(String sentence, String verb) {
    Typed text =
        text("a.txt", "2025-11-05")
            .says(sentence, KZ)
            .said("Aliya Omar", KZ, "a bridge", "2025-11-04")
            .by(Grounds.of("a verb of saying", verb));
    return Said.all(new Texts(List.of(new Reported(text.facts(), List.of()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The paper has a talk in which she allegedly said that it was “a bridge”. | said",
        "Omar reportedly told the council that it was “a bridge”. | told",
      })
  void words_that_the_text_itself_doubts_are_printed_as_alleged(String sentence, String verb) {
    assertThat(rows(sentence, verb)).extracting(Said::manner).containsExactly(Said.Manner.ALLEGED);
  }

  @Test
  void doubt_about_something_else_in_the_sentence_is_none_about_the_words() {
    assertThat(rows("Omar said of the allegedly stolen pump that it was “a bridge”.", "said"))
        .extracting(Said::manner)
        .containsExactly(Said.Manner.QUOTE);
  }
}
