package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.fact.Span;
import org.junit.jupiter.api.Test;

class ClauseTest {

  private static Clause clause(String sentence, int from, String amount, int most) {
    int start = sentence.indexOf(amount, from);
    return Clause.of(
        sentence, from, new Span(start, start + amount.length()), new Clause.Room(most, most));
  }

  @Test
  void a_short_sentence_is_told_whole_and_to_the_letter() {
    String sentence = "Another $3 million, they said, went to the ferry.";
    Clause clause = clause(sentence, 0, "$3 million", 10);
    assertThat(clause)
        .isEqualTo(new Clause("Another ", "$3 million", ", they said, went to the ferry."));
    assertThat(clause.text()).isEqualTo(sentence);
  }

  @Test
  void dots_stand_for_the_words_that_are_left_out() {
    assertThat(clause("One two three ($3 million) four five six.", 0, "$3 million", 2).text())
        .isEqualTo("… three ($3 million) four\u00A0…");
  }

  @Test
  void the_second_amount_of_a_sentence_goes_on_behind_the_first() {
    String sentence = "Trade fell from $3 million to $2 million.";
    assertThat(clause(sentence, sentence.indexOf(" to "), "$2 million", 10).text())
        .isEqualTo("… to $2 million.");
  }

  @Test
  void an_amount_may_open_its_sentence() {
    assertThat(clause("$3 million was lost.", 0, "$3 million", 10))
        .isEqualTo(new Clause("", "$3 million", " was lost."));
  }
}
