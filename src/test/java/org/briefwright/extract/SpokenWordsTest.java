package org.briefwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.CaseFile.Case;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Statement;
import org.junit.jupiter.api.Test;

/** The words that a statement or silence hands on to the reader. */
class SpokenWordsTest {

  @Test
  void a_denied_verb_tells_its_silence_with_subject_and_topic() {
    assertThat(
            silences(
                "Neither Osh nor Batken replied; neither Astana nor Dushanbe has commented"
                    + " on which pumps will stop, and no list is out."))
        .contains("neither Astana nor Dushanbe has commented on which pumps will stop");
  }

  @Test
  void a_silence_behind_a_comma_keeps_its_negation() {
    assertThat(silences("Asked about the pumps, the Kazakh Energy Ministry did not answer."))
        .containsExactly("the Kazakh Energy Ministry did not answer");
  }

  @Test
  void a_silence_of_a_short_clause_is_that_clause() {
    assertThat(silences("Tashkent condemned the raid, but Turkmenistan did not."))
        .containsExactly("Turkmenistan did not");
  }

  @Test
  void a_silence_of_several_names_them_all() {
    assertThat(silences("There was no reaction from Astana, Tashkent or Bishkek."))
        .containsOnly("There was no reaction from Astana, Tashkent or Bishkek");
  }

  @Test
  void reported_words_end_where_another_ones_clause_begins() {
    assertThat(words("Tashkent condemned the raid, but Turkmenistan did not."))
        .containsExactly("condemned the raid");
    assertThat(words("Astana welcomed the talks; Tashkent called for more of them."))
        .containsExactly("welcomed the talks", "called for more of them");
  }

  @Test
  void reported_words_go_on_with_the_same_speaker() {
    assertThat(words("Astana welcomed the talks, and it promised wheat."))
        .containsExactly("welcomed the talks, and it promised wheat");
  }

  private static List<String> silences(String sentence) {
    return facts(sentence).silences().stream().map(Silence::words).map(Optional::get).toList();
  }

  private static List<String> words(String sentence) {
    return facts(sentence).statements().stream().map(Statement::words).map(Optional::get).toList();
  }

  private static Facts facts(String sentence) {
    List<String> lines = List.of(sentence);
    return new Case(1, Optional.of(LocalDate.parse("2025-03-14")), lines).facts(lines);
  }
}
