package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill at the lake opened its second line in May.",
        "In Astana the two ministers opened the new railway hall.",
        "On Monday the minister said he would visit the dam.",
        "First Deputy Minister Asel Isakova opened the new railway hall.",
        "Second Street in the old town was closed to lorries."
      })
  void a_sentence_with_a_subject_of_its_own_is_understood_alone(String sentence) {
    assertThat(Standalone.is(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She opened the second line of the mill in May.",
        "On Friday evening he met the mayor of the lake town.",
        "At a fair in the capital she showed three new looms.",
        "Two days later they left the valley for the pass.",
        "On the same day, two boats sank off the northern pier.",
        "In that year the mill at the lake had two lines."
      })
  void a_sentence_whose_subject_stands_in_another_one_is_not(String sentence) {
    assertThat(Standalone.is(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two days later the mayor was handed a letter at the pier.",
        "Less than two weeks later the mayor left the lake town.",
        "By contrast, the northern mill at the lake stands still.",
        "The same Thursday the mayor of the lake town resigned.",
        "Until then the mill at the lake will buy its wool.",
        "Previously, the mill at the lake had bought its wool."
      })
  void a_sentence_that_goes_on_from_the_one_before_is_not(String sentence) {
    assertThat(Standalone.is(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Five days on the Lake Route cost less than one on the train."})
  void days_that_are_not_counted_from_anything_lean_on_nothing(String sentence) {
    assertThat(Standalone.is(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The works at the lake are paid for by the following three lenders:",
        "$8 million of the town's own money, in kind and in labour.",
        "a grant of one million from the fund of the lake towns;"
      })
  void what_announces_a_list_and_its_entries_are_not(String sentence) {
    assertThat(Standalone.is(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No, the mill at the lake has not opened a second line.",
        "Second, the mill at the lake has opened a new line.",
        "Finally, the mill at the lake has opened a new line.",
        "Will the mill at the lake open a second line?",
        "The mill has opened."
      })
  void a_link_of_a_chain_a_question_and_a_scrap_are_not(String sentence) {
    assertThat(Standalone.is(sentence)).isFalse();
  }
}
