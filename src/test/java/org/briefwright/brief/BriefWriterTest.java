package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.brief.Typed.KG;
import static org.briefwright.brief.Typed.KZ;
import static org.briefwright.brief.Typed.TJ;
import static org.briefwright.brief.Typed.UZ;
import static org.briefwright.brief.Typed.brief;
import static org.briefwright.brief.Typed.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.briefwright.fact.Country;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Use;
import org.junit.jupiter.api.Test;

class BriefWriterTest {

  private static Typed storm() {
    return text("storm.txt", "2025-11-05")
        .says("A storm closed the port on 1 November.", KZ)
        .says("Erlan Sadyq of Kazakhstan spoke of waves.", KZ)
        .said("Erlan Sadyq", KZ, "waves", "2025-11-02")
        .answers("a storm closed the port", "2025-11-01")
        .says("Asel Isakova of Kyrgyzstan spoke of help.", KG)
        .said("Asel Isakova", KG, "help", "2025-11-04")
        .answers("a storm closed the port", "2025-11-01")
        .says("Dushanbe kept silent.", TJ)
        .silent("Dushanbe", TJ, "kept silent");
  }

  private static Typed loans() {
    return text("loans.txt", "2025-11-04")
        .says("A bank lent $300 million for the dam.", KZ)
        .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ)
        .drops("Share this", "share buttons")
        .drops("Print this", "share buttons")
        .drops("By our desk", "byline");
  }

  @Test
  void equal_material_gives_an_equal_brief_whatever_the_order_of_its_texts_and_the_locale() {
    Brief brief = brief(storm(), loans());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(brief(loans(), storm())).isEqualTo(brief);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void the_sources_are_numbered_by_their_dates_and_the_undated_come_last() {
    Brief brief =
        brief(Typed.undated("x.txt").says("A sentence of six words here.", KZ), storm(), loans());
    assertThat(brief.sources().documents())
        .extracting(Sources.SourceRow::file)
        .containsExactly("loans.txt", "storm.txt", "x.txt");
    assertThat(brief.sources().documents().getLast().date()).isEqualTo("undated");
  }

  @Test
  void what_was_dropped_is_one_row_a_text_with_its_reasons_counted() {
    assertThat(brief(loans()).sources().leftOut())
        .containsExactly(new Sources.LeftOut("source 1, 3 lines", "share buttons (2), byline"));
  }

  @Test
  void an_event_that_two_countries_answered_tells_who_did_and_when() {
    Reaction reaction = brief(storm()).reactions().getFirst();
    assertThat(reaction.answers())
        .extracting(answer -> answer.country().code() + " " + answer.after())
        .containsExactly("KZ 1 day", "KG 3 days");
  }

  @Test
  void others_on_the_region_stand_in_a_table_of_their_own_by_their_days() {
    Brief brief =
        brief(
            text("a.txt", "2025-11-05")
                .says("The minister in Oslo spoke of the bridge to Osh on Tuesday.", KG)
                .said("minister", new Country("NO"), "the bridge", "2025-11-04")
                .says("The minister in Riga praised the market of Osh on Monday.", KG)
                .said("minister", new Country("LV"), "the market", "2025-11-03")
                .says("The minister in Riga spoke of herrings on Monday.")
                .said("minister", new Country("LV"), "herrings", "2025-11-03"));
    assertThat(brief.abroad())
        .extracting(row -> row.country().code() + " " + row.words())
        .containsExactly("LV “the market”", "NO “the bridge”");
    assertThat(brief.tallies())
        .extracting(Tally::note)
        .contains("of the region, 0 dated by the text; 2 by others on it");
  }

  @Test
  void a_silence_is_either_reported_or_means_only_the_documents_read() {
    Reaction reaction = brief(storm(), loans()).reactions().getFirst();
    assertThat(reaction.silent())
        .extracting(Reaction.Silent::finding)
        .containsExactly("reported silent: “kept silent”");
    assertThat(reaction.unheard())
        .isEqualTo("No statement found in the 2 documents read: Uzbekistan, Turkmenistan.");
  }

  @Test
  void a_silence_belongs_to_the_event_that_its_text_told_last() {
    Typed later =
        storm()
            .says("On 3 November a quake shook the hills, and Erlan Sadyq spoke of tents.", KZ)
            .said("Erlan Sadyq", KZ, "tents", "2025-11-04")
            .answers("a quake shook the hills", "2025-11-03")
            .says("Tashkent kept quiet.", UZ)
            .silent("Tashkent", UZ, "kept quiet");
    assertThat(brief(later).reactions().getFirst().silent())
        .extracting(row -> row.country().code())
        .containsExactly("TJ");
  }

  @Test
  void who_spoke_between_an_event_and_his_silence_is_not_silent_on_it() {
    Typed spoken =
        storm()
            .says("Tashkent sent condolences.", UZ)
            .said("Tashkent", UZ, "sent condolences", "2025-11-02")
            .says("Tashkent kept quiet on the harvest.", UZ)
            .silent("Tashkent", UZ, "kept quiet on the harvest");
    assertThat(brief(spoken).reactions().getFirst().silent())
        .extracting(row -> row.country().code())
        .containsExactly("TJ");
  }

  @Test
  void who_speaks_in_a_text_on_the_event_is_not_said_to_be_unheard() {
    Typed later =
        storm()
            .says("Tashkent sent condolences.", UZ)
            .said("Tashkent", UZ, "sent condolences", "2025-11-05");
    assertThat(brief(later).reactions().getFirst().unheard())
        .isEqualTo("No statement found in the 1 document read: Turkmenistan.");
  }

  @Test
  void an_event_ends_with_a_word_of_its_own() {
    assertThat(Labels.event("signed the book of condolences at the"))
        .isEqualTo("signed the book of condolences");
    assertThat(Labels.event("the flood")).isEqualTo("the flood");
  }

  @Test
  void an_event_that_one_country_answered_tells_nothing_of_the_silence_of_others() {
    Typed text =
        text("a.txt", "2025-11-05")
            .says("After the storm Erlan Sadyq spoke of waves.", KZ)
            .said("Erlan Sadyq", KZ, "waves", "2025-11-02")
            .answers("the storm", "2025-11-01");
    Reaction reaction = brief(text).reactions().getFirst();
    assertThat(reaction.answers()).hasSize(1);
    assertThat(reaction.silent()).isEmpty();
    assertThat(reaction.unheard()).isEmpty();
  }

  @Test
  void a_date_after_the_period_is_ahead_where_its_sentence_announces_it() {
    Typed text =
        text("a.txt", "2025-11-05")
            .says("The tunnel is to open in March 2027.", KG)
            .names("March 2027", PartialDate.of(YearMonth.of(2027, 3)))
            .says("The budget for 2026–2028 was passed without a vote.", KZ)
            .names("2028", PartialDate.of(Year.of(2028)))
            .says("They agreed on the price of 2030.", UZ)
            .names("2030", PartialDate.of(Year.of(2030)))
            .says("The road opened on 3 November.", KG)
            .names("3 November", PartialDate.of(LocalDate.of(2025, 11, 3)));
    assertThat(brief(text).ahead()).extracting(Ahead::date).containsExactly("March 2027");
  }

  @Test
  void every_reference_leads_to_a_sentence_of_the_evidence_and_every_way_back_to_a_reference() {
    Brief brief = brief(storm(), loans());
    List<String> sentences =
        brief.evidence().stream()
            .flatMap(source -> source.sentences().stream())
            .map(Evidence.Quoted::anchor)
            .toList();
    List<Ref> refs =
        brief.countries().stream()
            .flatMap(section -> section.statements().stream())
            .flatMap(row -> row.refs().stream())
            .toList();
    assertThat(refs).isNotEmpty().allSatisfy(ref -> assertThat(sentences).contains(ref.target()));
    assertThat(sentences).doesNotHaveDuplicates();
  }

  @Test
  void a_brief_of_nothing_has_all_its_parts_and_says_so() {
    Brief brief = brief();
    assertThat(brief.nothingFound()).isEqualTo("Nothing found in 0 documents.");
    assertThat(brief.countries()).allSatisfy(section -> assertThat(section.covered()).isFalse());
    assertThat(brief.figures()).hasSize(4);
    assertThat(brief.developments()).isEmpty();
    assertThat(brief.tallies()).contains(new Tally("0", "statements", "0 dated by the text"));
  }

  @Test
  void the_map_counts_what_the_table_beside_it_tells() {
    Figure coverage = brief(storm(), loans()).figures().get(2);
    assertThat(coverage.table().head())
        .containsExactly("Country", "Documents", "Sentences", "Deals", "Statements");
    assertThat(coverage.table().rows().getFirst())
        .containsExactly("Kazakhstan", "2", "3", "1", "1");
  }
}
