package org.briefwright.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {

  private static final World WORLD = WorldReader.read();

  @Test
  void every_country_pays_in_a_currency_that_is_listed() {
    assertThat(WORLD.countries())
        .filteredOn(entry -> !entry.country().equals(Country.of("AQ")))
        .hasSizeGreaterThan(240)
        .allSatisfy(entry -> assertThat(WORLD.currency(entry.currency())).isPresent());
  }

  @Test
  void a_country_s_name_for_print_is_the_first_of_its_names() {
    assertThat(WORLD.countries())
        .allSatisfy(entry -> assertThat(entry.names()).first().isEqualTo(entry.name()));
  }

  @Test
  void every_country_but_empty_islands_has_a_capital_or_is_a_city() {
    assertThat(WORLD.countries())
        .filteredOn(entry -> entry.capitals().isEmpty())
        .extracting(CountryEntry::name)
        .contains("Antarctica", "Bouvet Island")
        .hasSizeLessThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AF", "AM", "AR", "AU", "AZ", "BR", "BY", "CA", "CN", "DE", "FR", "GB", "GE", "ID", "IN",
        "IR", "IT", "JP", "KG", "KR", "KZ", "MN", "MX", "PK", "RU", "SA", "TJ", "TM", "TR", "UA",
        "US", "UZ", "ZA"
      })
  void big_states_and_neighbours_have_names_of_every_kind_and_leaders(String code) {
    CountryEntry entry = WORLD.country(Country.of(code)).orElseThrow();
    assertThat(entry.names()).isNotEmpty();
    assertThat(entry.adjectives()).isNotEmpty();
    assertThat(entry.demonyms()).isNotEmpty();
    assertThat(entry.capitals()).isNotEmpty();
    assertThat(entry.leaders()).isNotEmpty();
    assertThat(entry.names()).as("in Cyrillic too").anyMatch(WorldTest::isCyrillic);
    assertThat(entry.capitals()).as("in Cyrillic too").anyMatch(WorldTest::isCyrillic);
  }

  @ParameterizedTest
  @CsvSource({
    "KG, Kirghizia",
    "TR, Türkiye",
    "TR, Turkey",
    "AE, UAE",
    "US, U.S.",
    "KP, DPRK",
    "CI, Ivory Coast",
    "MM, Burma",
    "KZ, Казахстан"
  })
  void a_state_has_former_names_abbreviations_and_other_spellings(String code, String name) {
    assertThat(WORLD.country(Country.of(code)).orElseThrow().names()).contains(name);
  }

  @Test
  void a_capital_keeps_the_names_that_it_had() {
    assertThat(WORLD.country(Country.of("KZ")).orElseThrow().capitals())
        .contains("Astana", "Nur-Sultan");
  }

  @Test
  void lenders_and_alliances_are_organisations_with_their_abbreviations() {
    assertThat(WORLD.organisations())
        .filteredOn(body -> body.spellings().contains("EBRD"))
        .extracting(Organisation::name)
        .containsExactly("European Bank for Reconstruction and Development");
  }

  @Test
  void nobody_leaves_an_office_before_taking_it() {
    assertThat(WORLD.countries())
        .flatMap(CountryEntry::leaders)
        .hasSizeGreaterThan(300)
        .allSatisfy(leader -> assertThat(leader.to().orElse(LocalDate.MAX)).isAfter(leader.from()));
  }

  @ParameterizedTest
  @CsvSource({
    "KZ, president, 2019-03-19, Nursultan Nazarbayev",
    "KZ, head of state, 2019-03-20, Kassym-Jomart Tokayev",
    "US, secretary of state, 2024-06-01, Antony Blinken",
    "US, secretary of state, 2025-03-01, Marco Rubio",
    "GB, premier, 2022-10-01, Liz Truss",
    "DE, Chancellor, 2023-05-05, Olaf Scholz",
    "RU, Kremlin spokesman, 2020-01-01, Dmitry Peskov",
    "KG, Chairman of the Cabinet of Ministers, 2023-01-01, Akylbek Japarov"
  })
  void a_role_on_a_day_tells_who_held_it(String code, String role, LocalDate day, String name) {
    assertThat(WORLD.holder(Country.of(code), role, day).map(Leader::name)).contains(name);
  }

  @Test
  void nobody_is_named_for_a_day_that_two_people_claim() {
    Leader first = leader("Ann Able", "2020-01-01", "2021-06-30");
    Leader second = leader("Ben Bold", "2021-06-01", "2022-12-31");
    CountryEntry entry =
        new CountryEntry(Country.of("KZ"), "Kazakhstan", "KZT", List.of(), List.of(first, second));
    World world = World.of(List.of(entry), List.of(), List.of(), List.of());
    assertThat(world.holder(Country.of("KZ"), "mayor", LocalDate.of(2021, 6, 15))).isEmpty();
    assertThat(world.holder(Country.of("KZ"), "mayor", LocalDate.of(2021, 7, 1))).contains(second);
  }

  private static Leader leader(String name, String from, String to) {
    return new Leader(
        name,
        List.of(),
        List.of(),
        "mayor",
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(to)));
  }

  private static boolean isCyrillic(String text) {
    return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
  }
}
