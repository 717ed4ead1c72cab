package org.briefwright.extract.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.briefwright.fact.Money;
import org.briefwright.fact.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays whom, and for what, as it is printed. */
class SidesAndSubjectTest {

  private static Money first(String text) {
    return MoneyTable.read(text).money().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The EBRD will lend Kazakhstan $75 million. | EBRD GIVES, Kazakhstan RECEIVES",
        "Tajikistan borrowed $45 million from the World Bank."
            + " | Tajikistan RECEIVES, World Bank GIVES",
        "Kyrgyzstan's $110 million loan from Ankara was disbursed."
            + " | Kyrgyzstan RECEIVES, Türkiye GIVES",
        "Wabtec won a $405 million contract from KTZ. | Wabtec RECEIVES, KTZ GIVES",
        "In Tajikistan, China will build a parliament for 400 million yuan."
            + " | Tajikistan TAKES_PART, China TAKES_PART",
        "A loan of US$ 20 million was lent by the EBRD to Kazatomprom."
            + " | EBRD GIVES, Kazatomprom RECEIVES",
        "Dover & Sons of London lent Osh $2 million."
            + " | Dover & Sons GIVES, Kyrgyzstan RECEIVES",
        "Georgia has borrowed $70 million from the ADB for a tunnel."
            + " | Georgia RECEIVES, ADB GIVES",
        "Kazakhstan's Ertis Oil paid $12 million for a mill in Aktobe. | Ertis Oil GIVES",
        "The Kyrgyz government placed Eurobonds for $700 million in London."
            + " | Kyrgyz government TAKES_PART",
        "The Norway-led Fjord Bank will lend Tajikistan $8 million."
            + " | Fjord Bank GIVES, Tajikistan RECEIVES",
        "A loan of $4 million to Tajikistan was signed in Salalah, Oman, by the EBRD."
            + " | Tajikistan RECEIVES, EBRD GIVES",
        "Uzbekistan sold bonds for $300 million on the London Stock Exchange."
            + " | Uzbekistan RECEIVES",
        "According to Holt Group, the EBRD lent Kazakhstan $4 million."
            + " | EBRD GIVES, Kazakhstan RECEIVES",
        "The Oslo-based Fjord Bank will lend Tajikistan $8 million."
            + " | Fjord Bank GIVES, Tajikistan RECEIVES",
        "The Board of Directors of the World Bank approved a loan of $9 million to Tajikistan."
            + " | World Bank GIVES, Tajikistan RECEIVES",
        "Tajikistan got $15 million with the World Bank and another for $12 million with the EBRD."
            + " | Tajikistan RECEIVES, World Bank GIVES",
      })
  void grammar_tells_which_way_the_money_goes(String text, String sides) {
    List<String> found =
        first(text).parties().stream().map(party -> party.name() + " " + party.side()).toList();
    assertThat(found).containsExactly(sides.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe's purchases of Kazakhstan's uranium for $75 million were agreed."
            + " | Europe GIVES, Kazakhstan RECEIVES",
        "This looks as grand as Europe's purchases of U.S. gas at $70 million."
            + " | Europe GIVES, United States RECEIVES",
        "Oman's first big order of Uzbekistan's cotton, for $12 million, was signed."
            + " | Oman GIVES, Uzbekistan RECEIVES",
        "Tajikistan will buy Georgia's tea for $3 million. | Tajikistan GIVES, Georgia RECEIVES",
        "Kyrgyzstan's sale of lamps to Oman for $4 million was signed."
            + " | Kyrgyzstan RECEIVES, Oman GIVES",
      })
  void whose_purchase_it_is_buys_and_whose_the_goods_are_sells(String text, String sides) {
    List<String> found =
        first(text).parties().stream().map(party -> party.name() + " " + party.side()).toList();
    assertThat(found).containsExactly(sides.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ADB has approved $90 million for canals in Tajikistan. The first loan under it, of"
            + " $60 million, was approved in May; the rest, $30 million, is to follow."
            + " | ADB GIVES, Tajikistan RECEIVES / ADB GIVES, Tajikistan RECEIVES"
            + " / ADB GIVES, Tajikistan RECEIVES",
        "Two grants reached Bishkek: $8 million from the World Bank and $5 million from the ADB."
            + " The $13 million will buy buses."
            + " | Kyrgyzstan RECEIVES, World Bank GIVES / Kyrgyzstan RECEIVES, ADB GIVES"
            + " / World Bank GIVES, ADB GIVES, Kyrgyzstan RECEIVES",
        "Tajikistan took loans of $12 million from the EBRD and of $9 million from the Eurasian"
            + " Development Bank."
            + " | Tajikistan RECEIVES, EBRD GIVES"
            + " / Tajikistan RECEIVES, Eurasian Development Bank GIVES",
        "The Eurasian Development Bank signed a loan of $20 million with Kyrgyzstan; the Bank will"
            + " lend $30 million more next year."
            + " | Eurasian Development Bank GIVES, Kyrgyzstan RECEIVES"
            + " / Eurasian Development Bank GIVES, Kyrgyzstan RECEIVES",
        "The two states pay for the mill, $50 million: China $30 million and Kyrgyzstan $20 million."
            + " | China GIVES, Kyrgyzstan GIVES / China GIVES / Kyrgyzstan GIVES",
        "The EBRD will lend Osh $4 million, while the Fjord Bank will lend it $6 million."
            + " | EBRD GIVES, Kyrgyzstan RECEIVES / Fjord Bank GIVES, Kyrgyzstan RECEIVES",
        "In Tajikistan UNICEF will receive $3 million, UNDP — $2 million."
            + " | Tajikistan TAKES_PART, UNICEF RECEIVES / Tajikistan TAKES_PART, UNDP RECEIVES",
        "The partners in Tajikistan's road are the EBRD ($4 million) and Japan ($2 million)."
            + " | EBRD GIVES, Tajikistan RECEIVES / Japan GIVES, Tajikistan RECEIVES",
        "The EBRD lent Kazakhstan $7 million, Uzbekistan $5 million."
            + " | EBRD GIVES, Kazakhstan RECEIVES / EBRD GIVES, Uzbekistan RECEIVES",
        "Kazakhstan is expected to invest $4 billion in Turkey by 2030, and another $6 billion"
            + " later. | Kazakhstan GIVES, Türkiye RECEIVES / Kazakhstan GIVES, Türkiye RECEIVES",
      })
  void each_amount_has_its_own_sides_and_a_part_those_of_its_total(String text, String sides) {
    List<String> found =
        MoneyTable.read(text).money().stream().map(SidesAndSubjectTest::sides).toList();
    assertThat(found).containsExactly(sides.split(" / "));
  }

  private static String sides(Money money) {
    return String.join(
        ", ", money.parties().stream().map(party -> party.name() + " " + party.side()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The World Bank said on Friday that it had approved a grant of $40 million for schools in"
            + " Tajikistan. | World Bank GIVES, Tajikistan RECEIVES",
        "It will lend Tajikistan $40 million, the World Bank said."
            + " | Tajikistan RECEIVES, World Bank GIVES",
        "The World Bank said that China had approved a loan of $40 million for Tajikistan."
            + " | China GIVES, Tajikistan RECEIVES",
      })
  void who_speaks_is_a_side_only_of_what_he_says_of_himself(String text, String sides) {
    assertThat(sides(first(text))).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan borrowed $40 million from Germany's Commerzbank."
            + " | Kazakhstan RECEIVES, Commerzbank GIVES",
        "In July Germany's Development Bank lent Kyrgyzstan $40 million for a railway from Osh."
            + " | Germany's Development Bank GIVES, Kyrgyzstan RECEIVES",
        "A $40 million loan from the World Bank has yet to be ratified by the Kyrgyz parliament."
            + " | World Bank GIVES, Kyrgyzstan RECEIVES",
      })
  void homes_things_days_and_assemblies_are_no_sides(String text, String sides) {
    assertThat(sides(first(text))).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway has pledged $40 million for clinics in Tajikistan."
            + " | Norway GIVES, Tajikistan RECEIVES",
        "Turkish companies promised to invest $2 billion in Uzbekistan."
            + " | Turkish companies GIVES, Uzbekistan RECEIVES",
        "The IMF's executive board allowed a disbursement of $20 million to Tajikistan."
            + " | IMF GIVES, Tajikistan RECEIVES",
        "The UAE's Masdar said that its investments in Kazakhstan had reached $4 billion."
            + " | Masdar GIVES, Kazakhstan TAKES_PART",
        "Germany's promotion bank KfW lent Kyrgyzstan $15 million."
            + " | KfW GIVES, Kyrgyzstan RECEIVES",
        "Masdar of the United Arab Emirates will build a park in Kazakhstan for $1 billion."
            + " | Masdar TAKES_PART, Kazakhstan TAKES_PART",
        "Hungary's Masol bought a Kazakh oil field from Rosneft for $60 million."
            + " | Masol GIVES, Rosneft RECEIVES, Kazakhstan TAKES_PART",
        "Tashkent Ball Works borrowed $6 million. | Tashkent Ball Works RECEIVES",
        "Austria and Belgium pledged Kyrgyzstan $5 million each."
            + " | Austria GIVES, Belgium GIVES, Kyrgyzstan RECEIVES",
        "Siemens won a $30 million contract for pumps in Uzbekistan."
            + " | Siemens RECEIVES, Uzbekistan TAKES_PART",
        "Iraq paid Turkmenistan $90 million for gas shipped through Iran."
            + " | Iraq GIVES, Turkmenistan RECEIVES",
        "The Kyrgyz government approved a $20 million loan from Poland."
            + " | Kyrgyz government RECEIVES, Poland GIVES",
        "The Swiss lender Helva Partners lent Kyrgyzstan $8 million."
            + " | Helva Partners GIVES, Kyrgyzstan RECEIVES",
        "Korea gave Uzbekistan $30 million for looms. | South Korea GIVES, Uzbekistan RECEIVES",
      })
  void who_pledges_or_tells_of_his_own_gives(String text, String sides) {
    assertThat(sides(first(text))).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plan is a $60 million loan and a $20 million grant, both from the ADB to Tajikistan."
            + " | ADB GIVES, Tajikistan RECEIVES / ADB GIVES, Tajikistan RECEIVES",
        "Donors offered Kyrgyzstan $7 million: $4 million from Japan and $3 million from Vestra."
            + " | Kyrgyzstan RECEIVES / Japan GIVES, Kyrgyzstan RECEIVES / Kyrgyzstan RECEIVES",
        "The KfW loan of €30 million to Kyrgyzstan comes on top of €8 million that Austria granted."
            + " | KfW GIVES, Kyrgyzstan RECEIVES / Kyrgyzstan RECEIVES, Austria GIVES",
      })
  void what_is_said_of_one_amount_is_not_said_of_another(String text, String sides) {
    List<String> found =
        MoneyTable.read(text).money().stream().map(SidesAndSubjectTest::sides).toList();
    assertThat(found).containsExactly(sides.split(" / "));
  }

  @Test
  void a_dateline_names_no_side() {
    assertThat(sides(first("SEOUL, May 6 – The ADB will lend Tajikistan $40 million for wells.")))
        .isEqualTo("ADB GIVES, Tajikistan RECEIVES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An ADB loan of $40 million for wells in the Tajik south has been on offer since June."
            + " | ADB GIVES, Tajikistan RECEIVES",
        "Of the Kyrgyz mill an ADB loan to the builder pays $40 million."
            + " | ADB GIVES, Kyrgyzstan TAKES_PART",
      })
  void a_bank_from_elsewhere_lends_to_the_state_unless_another_is_paid(String text, String sides) {
    assertThat(sides(first(text))).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bank signed a loan of $10 million with Kazakhstan on 1 January 2025 for a road. | a road",
        "The bank signed a loan of $15 million with Osh in May 2024 for the repair of two pumps."
            + " | the repair of two pumps",
        "Turkmenistan began work on a $2 billion ring road round Arkadag."
            + " | ring road round Arkadag",
        "Qatar gave $5 million towards a mosque in Dushanbe. | a mosque in Dushanbe",
        "Kazakhstan ordered eight planes from Embraer for $450 million. | eight planes",
        "Uzbekistan sent Afghanistan humanitarian aid worth $2 million. | humanitarian aid",
        "Lukoil put $200 million into the Kandym field in Uzbekistan last year."
            + " | the Kandym field in Uzbekistan",
        "The visit brought older orders for Polish tractors ($60 million) back to Astana."
            + " | Polish tractors",
        "New accords on gold and other ores (reported at €2+ billion) were signed in Astana."
            + " | gold and other ores",
        "Tashkent signed for a cement mill ($90 million) and a quarry ($12 million)."
            + " | a cement mill",
        "Kazakhstan's purchases of Turkish drones at $70 million were confirmed by Astana."
            + " | Turkish drones",
        "The EBRD said that $80 million had been raised for bus depots in Dushanbe."
            + " | bus depots in Dushanbe",
        "Europe's orders of U.S. coal at $75 million have not been paid. | U.S. coal",
        "Seoul advanced the Tajik side 30 million yuan ($4 million) for avalanche sheds in Varzob."
            + " | avalanche sheds in Varzob",
        "It was mostly $35m worth of tractor parts, ordered by Osh from Minsk. | tractor parts",
        "Of the loan, $20 million goes to schools in Kazakhstan and the rest to roads."
            + " | schools in Kazakhstan",
        "Uzbekneftegaz and Sasol: a polymer line in Karshi, $45 million;"
            + " | a polymer line in Karshi",
        "Hyundai won a $90 million contract with Uztemiryolkonteyner, the rail container company,"
            + " for a yard in Angren. | a yard in Angren",
        "Seoul is signing agreements for $12 million, according to Tashkent. | ''",
        "Germany will lend more to Uzbekistan ($40 million) than to others. | ''",
        "In May the bank lent a third sum (roughly $30 million) to Osh. | ''",
        "Masdar will invest $1 billion in Turkmenistan. | ''",
        "Of the $20 million lent to Osh at the end of November that was all. | ''",
        "By the bank's latest reckoning another $3 billion is needed. | ''",
      })
  void a_subject_is_a_whole_noun_phrase_or_nothing(String text, String subject) {
    assertThat(first(text).subject()).isEqualTo(subject);
  }

  @Test
  void a_side_is_supplied_where_only_another_sentence_names_it() {
    String text = "Tajikistan builds a dam. The Fjord Bank will lend $8 million.";
    assertThat(first(text).parties())
        .extracting(Party::name, Party::supplied)
        .containsExactly(tuple("Fjord Bank", false), tuple("Tajikistan", true));
  }

  @Test
  void a_country_named_by_its_adjective_is_not_supplied() {
    assertThat(first("The Fjord Bank will lend $8 million for Tajik roads.").parties())
        .extracting(Party::name, Party::supplied)
        .containsExactly(tuple("Fjord Bank", false), tuple("Tajikistan", false));
  }

  @Test
  void the_giver_of_a_total_is_supplied_to_its_parts_in_other_sentences() {
    List<Money> money =
        MoneyTable.read(
                "The Fjord Bank will lend Tajikistan $9 million. Of this, $6 million is for roads"
                    + " and $3 million for schools.")
            .money();
    assertThat(money.get(1).parties()).isNotEmpty().allMatch(Party::supplied);
  }
}
