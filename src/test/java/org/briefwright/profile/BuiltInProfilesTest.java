package org.briefwright.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInProfilesTest {

  private static final Profile CENTRAL_ASIA = load("central-asia");
  private static final Profile SOUTH_CAUCASUS = load("south-caucasus");

  static Stream<Profile> builtIn() {
    return Stream.of(CENTRAL_ASIA, SOUTH_CAUCASUS);
  }

  static List<String> builtInNames() {
    return Profiles.standard().builtIn();
  }

  @ParameterizedTest
  @MethodSource("builtInNames")
  void a_built_in_profile_keeps_to_the_schema(String name) {
    YamlFile file = YamlFile.parse(Profiles.resource(name + ".yaml"), name);
    assertThat(file.faults(Profiles.schema())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void a_built_in_profile_knows_every_kind_of_name_for_each_of_its_countries(Profile profile) {
    for (Country country : profile.countries()) {
      assertThat(kinds(profile, country))
          .as(country.code())
          .contains(
              Kind.COUNTRY,
              Kind.ADJECTIVE,
              Kind.DEMONYM,
              Kind.CAPITAL,
              Kind.SEAT,
              Kind.CITY,
              Kind.REGION,
              Kind.WATER,
              Kind.INSTITUTION,
              Kind.COMPANY,
              Kind.LEADER);
    }
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void a_built_in_profile_watches_each_of_its_governments(Profile profile) {
    assertThat(profile.watch())
        .extracting(Profile.Watched::country)
        .containsExactlyElementsOf(profile.countries());
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void every_reliability_is_a_letter_of_the_scale(Profile profile) {
    assertThat(profile.outlets())
        .hasSizeGreaterThan(10)
        .allSatisfy(outlet -> assertThat("ABCDEF").contains("" + outlet.reliability()));
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void no_name_is_empty_or_ends_with_a_mark_or_a_blank(Profile profile) {
    assertThat(profile.names())
        .allSatisfy(name -> assertThat(name.text()).isNotEmpty().isEqualTo(name.text().strip()))
        .noneMatch(name -> name.text().endsWith("?") || name.text().contains("|"));
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void no_name_is_listed_twice(Profile profile) {
    Set<Name> seen = new HashSet<>();
    assertThat(profile.names().filter(name -> !seen.add(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kordai, KZ, CITY",
    "Qordai, KZ, CITY",
    "Kulyab, TJ, CITY",
    "Samarqand, UZ, CITY",
    "Türkmenabat, TM, CITY",
    "Jalal-Abad, KG, CITY",
    "Osh, KG, CITY",
    "Khorgos, KZ, CITY",
    "Rogun Dam, TJ, WATER",
    "Issyk-Kul, KG, WATER",
    "GBAO, TJ, REGION",
    "Karakalpakstan, UZ, REGION",
    "Zhogorku Kenesh, KG, INSTITUTION",
    "Oliy Majlis, UZ, INSTITUTION",
    "KTZ, KZ, COMPANY",
    "Navoi MMC, UZ, COMPANY",
    "TALCO, TJ, COMPANY",
    "Arkadag, TM, NICKNAME",
    "Mirziyoev, UZ, LEADER",
    "Токаев, KZ, LEADER",
    "Akorda, KZ, SEAT"
  })
  void central_asia_knows_a_name_without_doubt(String text, String code, Kind kind) {
    assertThat(CENTRAL_ASIA.names().filter(name -> name.text().equals(text) && !name.ambiguous()))
        .extracting(Name::country, Name::kind)
        .contains(tuple(Optional.of(Country.of(code)), kind));
  }

  @ParameterizedTest
  @CsvSource({"Mary", "Jalalabad", "Turkestan", "Georgia", "Balkan", "Amu Darya", "Manas", "Oral"})
  void central_asia_marks_names_that_are_something_else_too(String text) {
    assertThat(CENTRAL_ASIA.names().filter(name -> name.text().equals(text)))
        .isNotEmpty()
        .allMatch(Name::ambiguous);
  }

  @ParameterizedTest
  @CsvSource({
    "TM, president, 2022-03-18, Gurbanguly Berdimuhamedov",
    "TM, president, 2022-03-19, Serdar Berdimuhamedov",
    "KG, toraga, 2024-01-01, Nurlanbek Shakiev",
    "KZ, Senate Speaker, 2021-01-01, Maulen Ashimbayev",
    "KZ, National Bank governor, 2024-01-01, Timur Suleimenov",
    "UZ, minister of foreign affairs, 2023-01-01, Bakhtiyor Saidov",
    "TJ, foreign minister, 2024-01-01, Sirojiddin Muhriddin"
  })
  void central_asia_knows_who_held_an_office(
      String code, String office, LocalDate day, String name) {
    assertThat(CENTRAL_ASIA.holder(Country.of(code), office, day).map(Leader::name)).contains(name);
  }

  @Test
  void a_desk_on_georgia_needs_no_second_name_for_it() {
    assertThat(SOUTH_CAUCASUS.names().filter(name -> name.text().equals("Georgia")))
        .isNotEmpty()
        .noneMatch(Name::ambiguous);
  }

  @Test
  void each_body_of_a_country_has_an_entry_of_its_own() {
    CountryEntry entry = CENTRAL_ASIA.world().country(Country.of("KZ")).orElseThrow();
    assertThat(entry.companies())
        .filteredOn(company -> company.spellings().contains("KTZ"))
        .extracting(Organisation::name)
        .containsExactly("Kazakhstan Temir Zholy");
    assertThat(entry.companies())
        .extracting(Organisation::name)
        .contains("Halyk Bank", "ForteBank");
  }

  @Test
  void an_outlet_is_found_by_its_domain() {
    assertThat(CENTRAL_ASIA.outlet("akorda.kz").map(Outlet::reliability)).contains('A');
    assertThat(CENTRAL_ASIA.outlet("KUN.UZ").map(Outlet::reliability)).contains('F');
  }

  private static Profile load(String name) {
    return Profiles.standard().load(name, Path.of(""));
  }

  private static List<Kind> kinds(Profile profile, Country country) {
    return profile
        .names()
        .filter(name -> name.country().equals(Optional.of(country)))
        .map(Name::kind)
        .distinct()
        .toList();
  }
}
