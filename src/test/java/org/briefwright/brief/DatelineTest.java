package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.brief.Typed.KG;
import static org.briefwright.brief.Typed.brief;
import static org.briefwright.brief.Typed.section;
import static org.briefwright.brief.Typed.text;

import java.time.LocalDate;
import org.briefwright.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSH, June 3 – ",
        "OSH, 3 Jun. /Agency/ - ",
        "Osh, Kyrgyzstan (3 June 2024) — ",
        "OSH (Agency) – ",
        "OSH – ",
        "OSH, JUNE 3 2024 (The Lake Bulletin) — ",
        "UST-KAMENOGORSK, Kazakhstan, Sept. 9 -- ",
        "Osh, June 3 (Agency): "
      })
  void place_day_and_agency_are_no_part_of_what_is_told(String dateline) {
    assertThat(Dateline.without(dateline + "The dam is full.")).isEqualTo("The dam is full.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osh – The dam is full.",
        "Osh: The dam is full.",
        "OSH: The dam is full.",
        "On June 3 Osh – The Dam – opened.",
        "Kazakhstan, Uzbekistan – the two largest – agreed.",
        "In June 2024 – The Dam opened.",
        "The dam (Agency) – Osh's only one – is full."
      })
  void what_only_looks_like_one_stays(String sentence) {
    assertThat(Dateline.without(sentence)).isEqualTo(sentence);
  }

  @Test
  void a_dateline_that_is_a_sentence_of_its_own_is_neither_chosen_nor_an_event() {
    Typed text =
        text("a.txt", "2025-11-05")
            .says("OSH, Kyrgyzstan, November 5.", KG)
            .names("November 5", PartialDate.of(LocalDate.parse("2025-11-05")))
            .says("The northern gates of the dam were opened at dawn.", KG);
    CountrySection section = section(brief(text), KG);
    assertThat(section.events()).isEmpty();
    assertThat(section.lead().orElseThrow().text()).startsWith("The northern gates");
  }

  @Test
  void the_front_page_prints_the_sentence_without_it_and_the_evidence_with_it() {
    String sentence = "OSH, November 5 – The northern gates of the dam were opened at dawn.";
    Brief brief = brief(text("a.txt", "2025-11-05").says(sentence, KG));
    assertThat(brief.developments())
        .extracting(Development::text)
        .containsExactly("The northern gates of the dam were opened at dawn.");
    assertThat(brief.evidence().getFirst().sentences())
        .extracting(Evidence.Quoted::text)
        .containsExactly(sentence);
  }
}
