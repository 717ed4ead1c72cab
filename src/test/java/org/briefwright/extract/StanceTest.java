package org.briefwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.CaseFile.Case;
import org.briefwright.fact.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stance that a speaker's words carry, with those words. */
class StanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Astana sharply condemned the raid on the ferry.|CONDEMNED: sharply condemned",
        "Tashkent handed the envoy a note of protest.|CONDEMNED: handed the envoy a note of protest",
        "A statement by the Tajik Foreign Ministry denounced the toll.|CONDEMNED: denounced",
        "“We strongly condemn the toll,” Tokayev said.|CONDEMNED: strongly condemn",
        "Rahmon welcomed the new bridge.|WELCOMED: welcomed",
        "Bishkek said that it supports the plan and praised its author.|WELCOMED: praised",
        "The Uzbek Energy Ministry denied that the pumps had stopped.|DENIED: denied",
        "Japarov called for calm at the weir.|CALLED_FOR: called for",
        "Ashgabat urged both sides to talk.|CALLED_FOR: urged",
        "Tokayev told reporters that the vote was an internal affair.|NEUTRAL: internal affair",
        "Ashgabat took note of the vote, saying it would remain neutral.|NEUTRAL: took note of"
      })
  void the_words_of_a_stance_are_the_documents(String sentence, String stance) {
    assertThat(stances(sentence)).containsExactly(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tokayev said that the road would open in May.",
        "Rahmon expressed his condolences to the families.",
        "The Kazakh Foreign Ministry said that few in the valley had condemned the raid.",
        "Tashkent said that it did not condemn anybody.",
        "Mirziyoyev said that he would welcome more trains.",
        "“They condemn us every spring,” Japarov said.",
        "Astana promised to protest."
      })
  void where_no_word_carries_a_stance_there_is_none(String sentence) {
    assertThat(stances(sentence)).isEmpty();
  }

  @Test
  void two_speakers_of_a_sentence_each_have_their_own() {
    assertThat(stances("Astana condemned the strike, while Moscow welcomed it."))
        .containsExactly("CONDEMNED: condemned", "WELCOMED: welcomed");
  }

  private static List<String> stances(String sentence) {
    List<String> lines = List.of(sentence);
    return new Case(1, Optional.of(LocalDate.parse("2025-03-14")), lines)
        .facts(lines).statements().stream()
            .map(Statement::stance)
            .flatMap(Optional::stream)
            .map(stance -> stance.kind() + ": " + stance.words())
            .toList();
  }
}
