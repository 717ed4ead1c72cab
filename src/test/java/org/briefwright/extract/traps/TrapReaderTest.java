package org.briefwright.extract.traps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.briefwright.fact.Sentence;
import org.junit.jupiter.api.Test;

class TrapReaderTest {

  private static List<Trap> read(String text) {
    return TrapReader.read("folder/file.txt", text.lines().toList());
  }

  @Test
  void a_block_has_a_date_paragraphs_and_answers() {
    Trap trap =
        read("""
        # What it shows.
        == 2024-03-04
        ^ Big loan for a small town
        The bank lends $5 million. It did so
        before.

        * An item
        > countries KZ
        > ?money "$5 million" value=5e6
        """)
            .getFirst();
    assertThat(trap.id()).isEqualTo("folder/file.txt#1");
    assertThat(trap.date()).contains(LocalDate.of(2024, 3, 4));
    assertThat(trap.sentences())
        .extracting(Sentence::paragraph, Sentence::kind, Sentence::text)
        .containsExactly(
            tuple(1, Sentence.Kind.TITLE, "Big loan for a small town"),
            tuple(2, Sentence.Kind.BODY, "The bank lends $5 million."),
            tuple(2, Sentence.Kind.BODY, "It did so before."),
            tuple(3, Sentence.Kind.ITEM, "An item"));
    assertThat(trap.answers()).hasSize(2);
    assertThat(trap.answers().get(1).optional()).isTrue();
  }

  @Test
  void a_block_without_a_known_date_has_none() {
    assertThat(read("== none\nThe bank lent.\n> none money").getFirst().date()).isEmpty();
  }

  @Test
  void blocks_are_numbered_in_their_file() {
    assertThat(read("== none\nOne.\n> none date\n== none\nTwo.\n> none date"))
        .extracting(Trap::name)
        .containsExactly("folder/file.txt#1 One.", "folder/file.txt#2 Two.");
  }

  @Test
  void an_answer_has_a_place_and_keys() {
    Answer answer = AnswerLine.read("statement sentence=2 speaker=\"A. Name|B\" words~\"of it\"");
    assertThat(answer.layer()).isEqualTo(Layer.STATEMENT);
    assertThat(answer.sentence()).hasValue(2);
    assertThat(answer.keys()).isEqualTo(Map.of("speaker", "A. Name|B", "words~", "of it"));
  }

  @Test
  void the_day_of_a_date_needs_no_key() {
    assertThat(AnswerLine.read("date \"June 24\" 2023-06-24").keys())
        .isEqualTo(Map.of("value", "2023-06-24"));
    assertThat(AnswerLine.read("date \"June 24\" open").open()).isTrue();
  }

  @Test
  void a_slip_names_its_file_and_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("== none\nIt cost $5.\n> money \"$5\" klass=deal"))
        .withMessageContaining("folder/file.txt:3")
        .withMessageContaining("klass");
  }

  @Test
  void slips_of_the_pen_are_refused() {
    for (String answer :
        List.of(
            "money \"$6\"",
            "money \"$5\" class=deals",
            "money value=5",
            "money \"$5\" deal",
            "gold \"$5\"",
            "countries",
            "countries Kz",
            "date \"It\" sentence=2 open")) {
      assertThatIllegalArgumentException()
          .as(answer)
          .isThrownBy(() -> read("== none\nIt cost $5.\n> " + answer));
    }
  }

  @Test
  void a_block_needs_text_answers_and_a_date() {
    for (String block :
        List.of(
            "== none\n> none money",
            "== none\nIt cost $5.",
            "It cost $5.\n> none money",
            "== 4 March\nIt cost $5.\n> none money",
            "== none\nIt cost $5.\n> none money\nIt cost $6.")) {
      assertThatIllegalArgumentException().as(block).isThrownBy(() -> read(block));
    }
  }
}
