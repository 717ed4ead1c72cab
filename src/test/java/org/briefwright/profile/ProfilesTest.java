package org.briefwright.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {

  private static final Country KZ = Country.of("KZ");

  @TempDir Path folder;

  @Test
  void three_country_codes_are_a_working_profile() {
    Profile profile = load("caucasus.yaml", "countries: [AM, AZ, GE]");
    assertThat(profile.name()).isEqualTo("caucasus");
    assertThat(profile.title()).isEqualTo("Armenia, Azerbaijan and Georgia");
    assertThat(profile.countries()).extracting(Country::code).containsExactly("AM", "AZ", "GE");
    assertThat(profile.regionNames()).isEmpty();
    assertThat(texts(profile, "AM", Kind.CITY)).contains("Gyumri");
    assertThat(texts(profile, "AZ", Kind.DEMONYM)).contains("Azerbaijani", "Azeris");
    assertThat(texts(profile, "GE", Kind.CAPITAL)).contains("Tbilisi");
  }

  @Test
  void a_profile_s_own_names_stand_beside_those_that_come_with_the_program() {
    Profile profile =
        load(
            "p.yaml",
            "countries:",
            "  KZ:",
            "    cities: [Testville, [Northbridge, Nordbridge, Bridge?]]",
            "    rivers: [Slow River]",
            "    nicknames: [Land of Tests]");
    assertThat(profile.names())
        .contains(
            new Name("Testville", "Testville", Optional.of(KZ), Kind.CITY, false),
            new Name("Nordbridge", "Northbridge", Optional.of(KZ), Kind.CITY, false),
            new Name("Bridge", "Northbridge", Optional.of(KZ), Kind.CITY, true),
            new Name("Slow River", "Slow River", Optional.of(KZ), Kind.WATER, false),
            new Name("Land of Tests", "Kazakhstan", Optional.of(KZ), Kind.NICKNAME, false));
    assertThat(texts(profile, "KZ", Kind.COUNTRY)).contains("Kazakhstan");
  }

  @Test
  void a_mark_can_be_set_and_taken_back() {
    assertThat(ambiguous(load("a.yaml", "countries: [GE]"), "Georgia")).isTrue();
    assertThat(ambiguous(load("b.yaml", "countries: {GE: {names: [Georgia]}}"), "Georgia"))
        .isFalse();
    assertThat(ambiguous(load("c.yaml", "countries: {UZ: {cities: [Nukus?]}}"), "Nukus")).isTrue();
  }

  @Test
  void a_name_that_two_countries_bear_is_ambiguous() {
    Profile profile = load("p.yaml", "countries: [CD, CG]");
    assertThat(ambiguous(profile, "Congo")).isTrue();
    assertThat(ambiguous(profile, "Kinshasa")).isFalse();
  }

  @Test
  void a_surname_alone_is_ambiguous_until_it_is_listed() {
    Profile profile =
        load(
            "p.yaml",
            "countries:",
            "  KZ:",
            "    leaders:",
            "      - {name: Ada Lovejoy, office: mayor, from: 2020}",
            "      - {name: Bo Turing, spellings: [Turing, Bo Tjuring], office: mayor, from: 2021}");
    assertThat(ambiguous(profile, "Lovejoy")).isTrue();
    assertThat(ambiguous(profile, "Turing")).isFalse();
    assertThat(ambiguous(profile, "Bo Tjuring")).isFalse();
  }

  @Test
  void a_term_known_to_the_year_runs_from_its_first_day_to_its_last() {
    Profile profile =
        load(
            "p.yaml",
            "countries:",
            "  KZ:",
            "    offices: {mayor: [akim, town head]}",
            "    leaders: [{name: Ada Lovejoy, office: Mayor, from: 2020-02, to: 2022}]");
    assertThat(holder(profile, "mayor", "2020-01-31")).isEmpty();
    assertThat(holder(profile, "Akim", "2020-02-01")).contains("Ada Lovejoy");
    assertThat(holder(profile, "town head", "2022-12-31")).contains("Ada Lovejoy");
    assertThat(holder(profile, "mayor", "2023-01-01")).isEmpty();
  }

  @Test
  void a_profile_adds_to_the_one_that_it_extends() {
    Profile profile =
        load(
            "mine.yaml",
            "extends: central-asia",
            "title: Central Asia and its Neighbour",
            "region_names: [the wider region]",
            "countries: [MN]",
            "abroad: {RU: {companies: [Testmash]}}",
            "outlets: [{name: Kun.uz, spellings: [kun.uz], reliability: C}]",
            "watch: [{country: MN, speaker: Speaker of the Khural}]");
    assertThat(profile.countries())
        .extracting(Country::code)
        .containsExactly("KZ", "UZ", "TM", "KG", "TJ", "MN");
    assertThat(profile.regionNames()).contains("Central Asia", "the wider region");
    assertThat(profile.outlet("kun.uz").map(Outlet::reliability)).contains('C');
    assertThat(profile.outlet("gazeta.uz").map(Outlet::reliability)).contains('F');
    assertThat(profile.watch()).hasSize(6);
    assertThat(texts(profile, "RU", Kind.COMPANY)).contains("Testmash", "Gazprom");
    assertThat(texts(profile, "UZ", Kind.CITY)).contains("Samarqand");
  }

  @Test
  void a_file_is_extended_from_beside_the_file_that_names_it() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    SmallProfiles.write(inner.resolve("base.yaml"), "countries: {KZ: {cities: [Basetown]}}");
    SmallProfiles.write(inner.resolve("child.yaml"), "extends: base.yaml");
    Profile profile = Profiles.standard().load("inner/child.yaml", folder);
    assertThat(profile.name()).isEqualTo("child");
    assertThat(texts(profile, "KZ", Kind.CITY)).contains("Basetown");
  }

  @Test
  void other_spellings_reach_every_name_of_that_text() {
    Profile profile =
        load(
            "p.yaml",
            "countries: [KZ]",
            "spellings:",
            "  Pavlodar: [Pawlodar]",
            "  Kassym-Jomart Tokayev: [K. Tokayev]");
    assertThat(texts(profile, "KZ", Kind.CITY)).contains("Pawlodar");
    assertThat(texts(profile, "KZ", Kind.REGION)).contains("Pawlodar");
    assertThat(texts(profile, "KZ", Kind.LEADER)).contains("K. Tokayev");
  }

  @Test
  void the_region_and_what_is_no_country_are_names_without_a_country() {
    Profile profile =
        load(
            "p.yaml",
            "title: Testland",
            "region_names: [the test region]",
            "decoys: [Kazakh Street]",
            "countries: [KZ]");
    assertThat(profile.names())
        .contains(
            new Name(
                "the test region", "Testland", Optional.empty(), Kind.REGION_AS_A_WHOLE, false),
            new Name("Kazakh Street", "Kazakh Street", Optional.empty(), Kind.NO_COUNTRY, false));
  }

  @Test
  void a_norwegian_code_is_no_boolean() {
    assertThat(load("p.yaml", "countries: [NO]").title()).isEqualTo("Norway");
  }

  @Test
  void a_region_of_many_countries_without_a_title_is_called_by_the_first_three() {
    assertThat(load("p.yaml", "countries: [DE, FR, IT, ES, PL, GB]").title())
        .isEqualTo("Germany, France, Italy and 3 others");
  }

  @Test
  void equal_profiles_have_equal_hashes_whatever_their_layout() {
    Profile one = load("p.yaml", "countries: {KZ: {cities: [Ay, Bee]}}", "title: T");
    Profile two =
        load("p.yaml", "# a comment", "title: 'T'", "countries:", "  KZ:", "    cities: [Bee, Ay]");
    Profile three = load("p.yaml", "countries: {KZ: {cities: [Ay, Bee?]}}", "title: T");
    assertThat(one.sha256()).hasSize(64).isEqualTo(two.sha256()).isNotEqualTo(three.sha256());
  }

  private Profile load(String file, String... lines) {
    return SmallProfiles.load(folder.resolve(file), lines);
  }

  private static Optional<String> holder(Profile profile, String office, String day) {
    return profile.holder(KZ, office, LocalDate.parse(day)).map(Leader::name);
  }

  private static List<String> texts(Profile profile, String code, Kind kind) {
    return profile
        .names()
        .filter(name -> name.kind() == kind && name.country().equals(Optional.of(Country.of(code))))
        .map(Name::text)
        .toList();
  }

  private static boolean ambiguous(Profile profile, String text) {
    return profile.names().filter(name -> name.text().equals(text)).allMatch(Name::ambiguous);
  }
}
