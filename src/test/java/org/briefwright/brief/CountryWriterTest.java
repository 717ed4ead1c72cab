package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.brief.Typed.KG;
import static org.briefwright.brief.Typed.KZ;
import static org.briefwright.brief.Typed.TJ;
import static org.briefwright.brief.Typed.UZ;
import static org.briefwright.brief.Typed.brief;
import static org.briefwright.brief.Typed.section;
import static org.briefwright.brief.Typed.text;

import java.time.LocalDate;
import java.util.Optional;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryWriterTest {

  private static PartialDate day(String iso) {
    return PartialDate.of(LocalDate.parse(iso));
  }

  @Test
  void a_country_that_no_document_speaks_of_is_not_covered_rather_than_calm() {
    CountrySection section =
        section(brief(text("a.txt", "2025-11-05").says("Nothing stirred in the steppe.", KZ)), TJ);
    assertThat(section.covered()).isFalse();
    assertThat(section.coverage())
        .isEqualTo(
            "Not covered: nothing on Tajikistan in 1 document read. That is no sign of calm.");
  }

  @Test
  void every_country_of_the_profile_has_a_section_in_the_order_of_the_profile() {
    assertThat(brief(text("a.txt", "2025-11-05").says("It rained all week.", KG)).countries())
        .extracting(section -> section.country().code())
        .containsExactly("KZ", "UZ", "TM", "KG", "TJ");
  }

  @Test
  void the_parts_of_which_nothing_was_found_are_named_in_one_line_with_the_number_of_documents() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05").says("The river froze early this year.", KG),
                text("b.txt", "2025-11-06").says("The pass is closed until spring.", KG)),
            KG);
    assertThat(section.statements()).isEmpty();
    assertThat(section.absent())
        .isEqualTo("Not found in 2 documents: deals or other amounts, statements, dated events.");
  }

  @Test
  void the_lead_is_not_told_again_below_it() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The river froze early this year.", KG)
                    .says("Boats stay in the harbour until the thaw.", KG)),
            KG);
    assertThat(section.lead().orElseThrow().text()).isEqualTo("The river froze early this year.");
    assertThat(section.topics().getFirst().lines())
        .extracting(Line::text)
        .containsExactly("Boats stay in the harbour until the thaw.");
  }

  @Test
  void a_statement_whose_sentence_is_mostly_in_the_table_is_not_printed_twice() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The river froze early this year.", KG)
                    .says("Boats stay in the harbour until the thaw.", KG)
                    .says("Asel Isakova said “the harbour closes before December”.", KG)
                    .said("Asel Isakova", KG, "the harbour closes before December", "2025-11-04")),
            KG);
    assertThat(section.topics().getFirst().lines())
        .extracting(Line::text)
        .containsExactly("Boats stay in the harbour until the thaw.");
    StatementRow row = section.statements().getFirst();
    assertThat(row.speaker()).isEqualTo("Asel Isakova");
    assertThat(row.role()).isEqualTo("minister");
    assertThat(row.date()).isEqualTo("4 Nov 2025");
    assertThat(row.basis()).isEqualTo("date stated");
    assertThat(row.manner()).isEqualTo("quote");
    assertThat(row.words()).isEqualTo("“the harbour closes before December”");
    assertThat(row.channel()).isEqualTo("interview");
  }

  @Test
  void a_statement_without_a_day_of_its_own_is_marked_as_dated_by_its_document() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("Asel Isakova spoke of ice.", KG)
                    .said(
                        "Asel Isakova", KG, "ice", Optional.of("2025-11-05"), DateBasis.DOCUMENT)),
            KG);
    assertThat(section.statements().getFirst().basis()).isEqualTo("date of the document");
  }

  @Test
  void the_days_between_an_event_and_the_words_are_told_with_the_name_of_the_event() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("After the flood Asel Isakova spoke of dikes.", KG)
                    .said("Asel Isakova", KG, "dikes", "2025-11-04")
                    .answers("the flood", "2025-11-01")),
            KG);
    assertThat(section.statements().getFirst().answer()).contains("3 days after E1 (1 Nov 2025)");
  }

  @Test
  void an_event_told_above_keeps_its_day_there_and_is_not_repeated() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("On 2 November the bridge was opened to lorries.", KG)
                    .names("2 November", day("2025-11-02"))),
            KG);
    assertThat(section.lead().orElseThrow().date()).contains("2 Nov 2025");
    assertThat(section.events()).isEmpty();
    assertThat(section.absent()).doesNotContain("events");
  }

  @Test
  void an_event_that_no_line_tells_has_a_row_of_its_own() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The river froze early this year.", KG)
                    .says("It was on 2 November that boats stopped.", KG)
                    .names("2 November", day("2025-11-02"))),
            KG);
    assertThat(section.events())
        .extracting(CountrySection.EventRow::date, CountrySection.EventRow::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "2 Nov 2025", "It was on 2 November that boats stopped."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He opened the second bridge on 2 November.",
        "On the morning of 2 November she opened the second bridge."
      })
  void a_dated_sentence_whose_subject_only_another_sentence_names_is_no_event_of_its_own(
      String sentence) {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The river froze early this year.", KG)
                    .says(sentence, KG)
                    .names("2 November", day("2025-11-02"))),
            KG);
    assertThat(section.events()).isEmpty();
  }

  @Test
  void the_day_on_which_a_source_was_read_is_no_event() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The river froze early this year.", KG)
                    .says("The site lists four calls (lake.example, accessed 2 November).", KG)
                    .names("2 November", day("2025-11-02"))),
            KG);
    assertThat(section.events()).isEmpty();
  }

  @Test
  void what_opens_inside_a_quotation_is_not_told_as_a_fact() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The mayor wrote: “The lake towns will buy two ferries.", KG)
                    .says("The river froze early this year.", KG)),
            KG);
    assertThat(section.lead().orElseThrow().text()).startsWith("The river");
    assertThat(section.topics()).isEmpty();
  }

  @Test
  void what_is_told_of_all_countries_stands_behind_what_is_a_countrys_own() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The five countries agreed on a day of rivers.", KZ, UZ, TJ, KG)
                    .says("The bridge at Osh was closed to all lorries.", KG)),
            KG);
    assertThat(section.lead().orElseThrow().text()).startsWith("The bridge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(The Courier, 2 November)", "[press service, 2 November]"})
  void the_day_of_a_source_cited_in_brackets_is_not_the_day_of_the_event(String source) {
    String cited = "Three villages at the lake were given new names " + source + ".";
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The river froze early this year.", KG)
                    .says(cited, KG)
                    .names("2 November", day("2025-11-02"))),
            KG);
    assertThat(section.topics().getFirst().lines())
        .extracting(Line::text, Line::date)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(cited, Optional.empty()));
    assertThat(section.absent()).contains("dated events");
  }

  @Test
  void a_day_in_brackets_that_is_not_a_source_is_the_day_of_the_event() {
    CountrySection section =
        section(
            brief(
                text("a.txt", "2025-11-05")
                    .says("The bridge was opened to lorries after the feast (2 November).", KG)
                    .names("2 November", day("2025-11-02"))),
            KG);
    assertThat(section.lead().orElseThrow().date()).contains("2 Nov 2025");
  }

  @Test
  void no_text_has_more_than_three_lines_and_no_section_more_than_eight() {
    Typed[] texts = new Typed[6];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text("t" + i + ".txt", "2025-11-05");
      for (int j = 0; j < 6; j++) {
        char valley = (char) ('a' + i);
        char meadow = (char) ('a' + j);
        texts[i].says(
            "High grass of vale" + valley + meadow + " fed herds" + valley + meadow + ".", KG);
      }
    }
    CountrySection section = section(brief(texts), KG);
    assertThat(section.topics())
        .allSatisfy(topic -> assertThat(topic.lines()).hasSizeLessThanOrEqualTo(3));
    assertThat(section.topics().stream().mapToInt(topic -> topic.lines().size()).sum())
        .isEqualTo(8);
  }
}
