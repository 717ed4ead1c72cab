package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlueTest {

  @ParameterizedTest
  @CsvSource({
    "a loan of $4.2 billion was signed, a loan of $4.2_billion was signed",
    "about 70 percent of it, about 70_percent of it",
    "on 27 December 2024 it rained, on 27_December 2024 it rained",
    "on June 24 in Osh, on June_24 in Osh",
    "K. K. Osmonov spoke, K._K._Osmonov spoke",
    "see No. 12 there, see No._12 there",
    "US$ 40 a head, US$_40 a head",
    "part of D12 there, part of_D12 there",
    "after E1 (25 Dec 2024), after E1 (25_Dec_2024)",
    "300 km of rails, 300_km of rails",
    "прошло 3 сентября, прошло 3_сентября",
    "на 2 млрд тенге, на 2_млрд тенге",
    "in May five came, in May five came",
    "12 monkeys, 12 monkeys"
  })
  void a_number_stays_with_what_it_counts(String text, String glued) {
    assertThat(Glue.spaces(text)).isEqualTo(glued.replace('_', '\u00A0'));
  }

  @Test
  void only_the_kind_of_a_space_changes() {
    String text = "On 3 May 2025 J. Smith paid $3 million, 40 percent of No. 7.";
    assertThat(Glue.spaces(text).replace('\u00A0', ' ')).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "&#160;"})
  void a_reference_stays_with_the_word_before_it(String space) {
    String line =
        "the dam." + space + "<span class=\"refs\"><a class=\"ref\" href=\"#s1\">4.7</a> </span>";
    assertThat(Glue.references(line))
        .isEqualTo(
            "the <span class=\"keep\">dam.\u00A0<span class=\"refs\"><a class=\"ref\""
                + " href=\"#s1\">4.7</a></span></span><span class=\"refs\"> </span>");
  }

  @Test
  void a_number_without_a_link_stays_with_the_word_before_it_too() {
    assertThat(
            Glue.references(
                "the dam.\u00A0<span class=\"refs\"><span class=\"ref code\">4.7</span></span>"))
        .isEqualTo(
            "the <span class=\"keep\">dam.\u00A0<span class=\"refs\"><span class=\"ref code\">4.7"
                + "</span></span></span><span class=\"refs\"></span>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#x20ac;340&#xa0;million.", "sold-by-the-metre-from-&#xe9;lan"})
  void no_sign_written_as_an_entity_is_cut_in_two(String word) {
    String line = "at " + word + "\u00A0<span class=\"refs\"><a href=\"#s1\">4.7</a> </span>";
    assertThat(Glue.references(line)).doesNotContainPattern("&[#a-z0-9]*<");
  }
}
