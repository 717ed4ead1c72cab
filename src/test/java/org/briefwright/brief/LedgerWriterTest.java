package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.briefwright.brief.Typed.KG;
import static org.briefwright.brief.Typed.KZ;
import static org.briefwright.brief.Typed.UZ;
import static org.briefwright.brief.Typed.brief;
import static org.briefwright.brief.Typed.section;
import static org.briefwright.brief.Typed.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Party;
import org.briefwright.fact.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerWriterTest {

  private static final Use LOAN = new Use.Deal(Use.DealKind.LOAN, Use.Stage.SIGNED);

  private static Typed dam() {
    return text("dam.txt", "2025-11-05").says("A bank lent $300 million for the upper dam.", KZ);
  }

  @Test
  void deals_are_added_by_their_stages_and_never_over_all() {
    Ledger ledger =
        brief(
                dam()
                    .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ)
                    .says("A fund promised $50 million for a school.", KG)
                    .deal("$50 million", "50e6", Use.Stage.ANNOUNCED, KG)
                    .says("A firm signed a contract of $2 million for lamps.", KG)
                    .deal("$2 million", "2e6", Use.Stage.SIGNED, KG))
            .ledger();
    assertThat(ledger.totals())
        .containsExactly(
            new Ledger.StageTotal("signed", 2, "", "302 m", ""),
            new Ledger.StageTotal("announced", 1, "", "50 m", ""));
  }

  @Test
  void a_part_is_not_added_to_a_whole_whose_other_parts_are_not_told() {
    Typed text =
        dam()
            .says("The dams will cost $450 million.", KZ)
            .deal("$450 million", "450e6", Use.Stage.SIGNED, KZ)
            .says("Of this $300 million is for the lower dam.", KZ)
            .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ)
            .asPartOf(0);
    Ledger ledger = brief(text).ledger();
    assertThat(ledger.totals())
        .containsExactly(new Ledger.StageTotal("signed", 1, "", "450 m", ""));
    assertThat(ledger.deals().get(1).notes()).containsExactly("part of D1; not added");
  }

  @Test
  void a_deal_whose_sides_are_not_known_is_told_by_the_words_around_its_amount() {
    Brief brief = brief(dam().deal("$300 million", "300e6", Use.Stage.SIGNED, KZ));
    assertThat(section(brief, KZ).deals().getFirst().notes())
        .containsExactly("“A bank lent $300 million for the upper dam.”");
  }

  @Test
  void the_ledger_leaves_out_words_that_a_section_prints() {
    Brief brief = brief(dam().deal("$300 million", "300e6", Use.Stage.SIGNED, KZ));
    assertThat(brief.ledger().deals().getFirst().notes()).isEmpty();
  }

  @Test
  void two_figures_of_one_sentence_go_on_one_behind_the_other() {
    Typed text =
        text("trade.txt", "2025-11-05")
            .says("Trade in wool fell from $30 million to $20 million.", KZ)
            .figure("$30 million", "30e6", Use.FigureKind.TRADE_TURNOVER, KZ)
            .figure("$20 million", "20e6", Use.FigureKind.TRADE_TURNOVER, KZ);
    assertThat(section(brief(text), KZ).figures())
        .extracting(row -> row.clause().text())
        .containsExactly(
            "Trade in wool fell from $30 million to $20 million.", "… to $20 million.");
  }

  @Test
  void each_stage_has_its_place_among_the_drawn_ones_whether_it_occurs_or_not() {
    Brief brief = brief(dam().deal("$300 million", "300e6", Use.Stage.SIGNED, KZ));
    Figure figure = brief.figures().getFirst();
    assertThat(((Series.DealValues) figure.series()).stages())
        .extracting(Series.DealValues.Stage::name)
        .containsExactly("completed", "signed", "announced", "proposed");
    assertThat(figure.table().head()).containsExactly("Country", "signed");
  }

  @Test
  void a_total_is_never_added_to_its_parts() {
    Typed text =
        dam()
            .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ)
            .asPartOf(1)
            .says("With the lower dam that makes $450 million of loans.", KZ)
            .deal("$450 million", "450e6", Use.Stage.SIGNED, KZ)
            .asTotal();
    Ledger ledger = brief(text).ledger();
    assertThat(ledger.totals())
        .containsExactly(
            new Ledger.StageTotal(
                "signed", 1, "", "300 m", "1 total of parts that are counted themselves"));
    assertThat(ledger.deals().get(0).notes()).containsExactly("part of D2");
    assertThat(ledger.deals().get(1).notes()).startsWith("total of D1; not added");
  }

  @Test
  void a_part_told_in_another_text_is_the_part_there_and_not_the_whole() {
    Party lender = new Party("Ural Bank", Optional.empty(), Party.Side.GIVES);
    Typed whole =
        text("whole.txt", "2025-11-05")
            .says(
                "A bank set aside $500 million for turbines of the upper reservoir on the Zeravshan.",
                KZ)
            .deal("$500 million", "500e6", Use.Stage.SIGNED, KZ)
            .between(lender);
    Typed both =
        text("both.txt", "2025-11-06")
            .says(
                "A bank lends $270 million of $500 million for turbines of the upper reservoir on the Zeravshan.",
                KZ)
            .deal("$270 million", "270e6", Use.Stage.SIGNED, KZ)
            .between(lender)
            .deal("$500 million", "500e6", Use.Stage.SIGNED, KZ)
            .between(lender);
    assertThat(brief(whole, both).ledger().deals())
        .extracting(DealRow::amount, row -> row.refs().size())
        .containsExactly(tuple("$500 million", 2), tuple("$270 million", 1));
  }

  @Test
  void the_tallies_of_the_front_page_are_the_totals_with_the_unit_in_the_label() {
    Brief brief =
        brief(dam().deal("$300 million", "300e6", Use.Stage.SIGNED, KZ).bound(Bound.AT_LEAST));
    assertThat(brief.tallies()).contains(new Tally("300 m", "signed, US$, at least", "1 deal"));
  }

  @Test
  void a_sum_with_a_floor_and_a_ceiling_in_it_is_about_right() {
    Ledger ledger =
        brief(
                dam()
                    .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ)
                    .bound(Bound.AT_LEAST)
                    .says("A fund lends up to $7 million for wells.", KZ)
                    .deal("$7 million", "7e6", Use.Stage.SIGNED, KZ)
                    .bound(Bound.AT_MOST))
            .ledger();
    assertThat(ledger.totals().getFirst().limit()).isEqualTo("about");
    assertThat(ledger.deals())
        .extracting(DealRow::amount)
        .containsExactly("at least $300 million", "up to $7 million");
  }

  @Test
  void amounts_that_are_no_deals_stand_apart_and_in_no_total() {
    Ledger ledger =
        brief(
                dam()
                    .says("Turnover reached $9 billion.", KZ)
                    .figure("$9 billion", "9e9", Use.FigureKind.TRADE_TURNOVER, KZ))
            .ledger();
    assertThat(ledger.deals()).isEmpty();
    assertThat(ledger.totals()).isEmpty();
    assertThat(ledger.figures()).extracting(FigureRow::kind).containsExactly("trade");
  }

  @Test
  void a_figure_is_told_by_the_words_before_it_or_where_they_are_few_by_those_behind() {
    Ledger ledger =
        brief(
                dam()
                    .says("Turnover of the two yards reached $9 billion.", KZ)
                    .figure("$9 billion", "9e9", Use.FigureKind.TRADE_TURNOVER, KZ)
                    .says("Another $2 million came out of the fund for wells.", KZ)
                    .figure("$2 million", "2e6", Use.FigureKind.OTHER, KZ))
            .ledger();
    assertThat(ledger.figures())
        .extracting(FigureRow::about)
        .containsExactly(
            "Turnover of the two yards reached …", "Another … came out of the fund for wells.");
  }

  @Test
  void an_amount_without_a_rate_keeps_its_currency_and_is_counted_as_left_out() {
    Typed text =
        text("t.txt", "2025-11-05")
            .says("A bank lent 525 billion tenge for roads.", KZ)
            .money("525 billion tenge", "525e9", "KZT", LOAN, KZ);
    Ledger without = brief(text).ledger();
    assertThat(without.deals().getFirst().usd()).isEqualTo("–");
    assertThat(without.totals())
        .containsExactly(
            new Ledger.StageTotal("signed", 1, "", "–", "1 deal in a currency without a rate"));
    assertThat(brief(Typed.tenge("525"), text).ledger().deals().getFirst().usd()).isEqualTo("1 bn");
  }

  @Test
  void an_arrow_stands_between_parties_only_where_both_sides_are_known() {
    Party bank = new Party("a bank", Optional.empty(), Party.Side.GIVES);
    Party state = new Party("the state", Optional.of(KZ), Party.Side.RECEIVES);
    Party builder = new Party("a builder", Optional.empty(), Party.Side.TAKES_PART);
    assertThat(parties(bank, state, builder)).isEqualTo("a bank → the state; a builder");
    assertThat(parties(bank)).isEqualTo("a bank");
    assertThat(parties(state, builder)).isEqualTo("the state, a builder");
    assertThat(parties()).isEmpty();
  }

  @Test
  void a_side_that_only_the_text_around_names_stands_in_brackets() {
    Party bank = new Party("a bank", Optional.empty(), Party.Side.GIVES);
    Party state = new Party("the state", Optional.of(KZ), Party.Side.RECEIVES).fromAround();
    assertThat(parties(bank, state)).isEqualTo("a bank → [the state]");
  }

  @Test
  void a_side_that_one_of_two_sentences_of_a_deal_names_needs_no_brackets() {
    Party bank = new Party("Fjord Bank", Optional.empty(), Party.Side.GIVES);
    Party state = new Party("Kazakhstan", Optional.of(KZ), Party.Side.RECEIVES);
    String words = "The Fjord Bank lends $300 million for the turbines of a dam at Kok.";
    Typed first =
        text("a.txt", "2025-11-05")
            .says(words, KZ)
            .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ);
    Typed second =
        text("b.txt", "2025-11-05")
            .says(words, KZ)
            .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ);
    Brief brief = brief(first.between(bank, state.fromAround()), second.between(bank, state));
    assertThat(brief.ledger().deals())
        .singleElement()
        .extracting(DealRow::parties)
        .isEqualTo("Fjord Bank → Kazakhstan");
  }

  private static String parties(Party... parties) {
    return brief(dam().deal("$300 million", "300e6", Use.Stage.SIGNED, KZ).between(parties))
        .ledger()
        .deals()
        .getFirst()
        .parties();
  }

  @Test
  void a_deal_of_two_countries_stands_in_both_sections_under_one_number_and_once_in_the_ledger() {
    Brief brief =
        brief(
            text("rail.txt", "2025-11-05")
                .says("They share a line of $900 million.", KG, UZ)
                .deal("$900 million", "900e6", Use.Stage.SIGNED, KG, UZ));
    assertThat(brief.ledger().deals()).hasSize(1);
    assertThat(section(brief, KG).deals()).extracting(DealRow::id).containsExactly("D1");
    assertThat(section(brief, UZ).deals()).extracting(DealRow::id).containsExactly("D1");
  }

  @Test
  void the_evidence_leads_back_to_a_row_once_however_often_the_row_is_printed() {
    Brief brief = brief(dam().deal("$300 million", "300e6", Use.Stage.SIGNED, KZ));
    assertThat(brief.evidence().getFirst().sentences().getFirst().uses())
        .extracting(Evidence.Use::label)
        .containsExactly("front", "KZ", "D1");
  }

  @Test
  void a_figure_that_two_texts_tell_alike_is_one_row_with_both_sentences() {
    Typed first =
        text("a.txt", "2025-11-05")
            .says("Trade with the lake towns reached $4 billion.", KG)
            .figure("$4 billion", "4e9", Use.FigureKind.TRADE_TURNOVER, KG);
    Typed second =
        text("b.txt", "2025-11-06")
            .says("Goods worth $4.0 billion were traded.", KG)
            .figure("$4.0 billion", "4.0e9", Use.FigureKind.TRADE_TURNOVER, KG)
            .says("The budget is $4 billion, too.", KG)
            .figure("$4 billion", "4e9", Use.FigureKind.BUDGET, KG);
    assertThat(brief(first, second).ledger().figures())
        .extracting(FigureRow::id, FigureRow::kind, row -> row.refs().size())
        .containsExactly(tuple("F1", "trade", 2), tuple("F2", "budget", 1));
  }

  @Test
  void one_sum_written_in_two_ways_is_not_also_given_as_another() {
    Party lender = new Party("Ural Bank", Optional.empty(), Party.Side.GIVES);
    Typed first =
        text("a.txt", "2025-11-05")
            .says(
                "A bank set aside $500 million for turbines of the reservoir on the Zeravshan.", KZ)
            .deal("$500 million", "500e6", Use.Stage.SIGNED, KZ)
            .between(lender);
    Typed second =
        text("b.txt", "2025-11-06")
            .says("A bank set aside $500m for turbines of the reservoir on the Zeravshan.", KZ)
            .deal("$500m", "500e6", Use.Stage.SIGNED, KZ)
            .between(lender);
    assertThat(brief(first, second).ledger().deals())
        .singleElement()
        .satisfies(row -> assertThat(row.notes()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"800e6, 900e6, 800–900 m", "900e6, 1.2e9, 900 m–1.2 bn", "300, 450, 300–450"})
  void a_range_has_both_its_ends_in_dollars(String least, String most, String printed) {
    assertThat(
            new Amounts(Phrases.in("en"))
                .usd(Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(most))))
        .isEqualTo(printed);
  }

  @Test
  void deals_without_a_value_in_dollars_are_counted_on_the_front_page() {
    Typed text =
        text("a.txt", "2025-11-05")
            .says("Two billion goes to roads.", KG)
            .money("Two billion", "2e9", "EUR", LOAN, KG);
    assertThat(brief(text).tallies())
        .contains(new Tally("1", "signed", "value in US$ not known"))
        .extracting(Tally::value)
        .doesNotContain("–");
  }

  @Test
  void a_currency_that_the_text_leaves_to_other_words_stands_in_brackets() {
    Typed text =
        text("a.txt", "2025-11-05")
            .says("Two billion goes to roads, 6.4 to water, 30 soms to each guest.", KG)
            .money("Two billion", "2e9", "EUR", LOAN, KG)
            .money("6.4", "6.4e9", "EUR", LOAN, KG)
            .money("30 soms", "30", "KGS", LOAN, KG);
    assertThat(brief(text).ledger().deals())
        .extracting(DealRow::amount)
        .containsExactly("Two billion (EUR)", "6.4 (6.4 bn EUR)", "30 soms");
  }
}
