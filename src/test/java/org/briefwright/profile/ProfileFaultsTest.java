package org.briefwright.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.briefwright.fact.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong, on which line, and what to do. */
class ProfileFaultsTest {

  private static final String SIGNS = "[]{}:,'\"#&*!|>%@`-? \t\n\0é";

  @TempDir Path folder;

  @Test
  void an_unknown_key_is_answered_with_the_nearest_right_one() {
    assertThat(fault("countries: [KZ]", "region_name: [X]"))
        .isEqualTo("p.yaml:2: key \"region_name\" is unknown here; did you mean \"region_names\"?");
    assertThat(fault("countries: {KZ: {citeis: [X]}}"))
        .isEqualTo("p.yaml:1: key \"citeis\" is unknown here; did you mean \"cities\"?");
    assertThat(fault("countries: [KZ]", "outlets:", "  - {name: X, reliablity: A}"))
        .isEqualTo("p.yaml:3: key \"reliablity\" is unknown here; did you mean \"reliability\"?");
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_said_to_be_one() {
    assertThat(catchThrowable(() -> YamlFile.read(folder, "inbox")))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("inbox: is a folder, not a file");
  }

  @Test
  void a_key_without_letters_is_unknown_too() {
    assertThat(fault("countries: {KZ: {'': [X]}}"))
        .startsWith("p.yaml:1: key \"\" is unknown here;");
  }

  @Test
  void an_unknown_key_like_no_other_is_answered_with_all_of_them() {
    assertThat(fault("countries: [KZ]", "watch: [{country: KZ, zebra: 1}]"))
        .isEqualTo("p.yaml:2: key \"zebra\" is unknown here; write one of: country, speaker");
  }

  @Test
  void an_unknown_country_is_answered_with_the_code_that_was_meant() {
    assertThat(fault("countries:", "  - KZ", "  - Uzbekistan"))
        .isEqualTo(
            "p.yaml:3: country \"Uzbekistan\" is not in ISO 3166-1; did you mean UZ (Uzbekistan)?");
    assertThat(fault("countries: [kz]"))
        .isEqualTo("p.yaml:1: country \"kz\" is not in ISO 3166-1; did you mean KZ (Kazakhstan)?");
    assertThat(fault("countries: [KZ]", "watch:", "  - country: TX"))
        .startsWith(
            "p.yaml:3: country \"TX\" is not in ISO 3166-1; write two capital letters; such codes"
                + " are TC, TD,");
  }

  @Test
  void a_bad_date_is_answered_with_a_right_one() {
    String leader = "countries: {KZ: {leaders: [{name: Ada L, office: mayor, from: %s, to: %s}]}}";
    assertThat(fault(leader.formatted("2025-02-30", "2026")))
        .isEqualTo(
            "p.yaml:1: \"from\" is \"2025-02-30\", which is no date; write a day, month or year,"
                + " for example 2025-11-07, 2025-11 or 2025");
    assertThat(fault(leader.formatted("2025-02-03", "2024-12")))
        .isEqualTo(
            "p.yaml:1: \"to\" is before \"from\", which is 2025-02-03; swap them or mend one");
  }

  @Test
  void a_wrong_type_is_answered_with_what_is_right() {
    assertThat(fault("countries: KZ"))
        .isEqualTo(
            "p.yaml:1: \"countries\" is \"KZ\"; write a list of ISO 3166-1 codes, for example [KZ,"
                + " UZ], or such codes with names to add");
    assertThat(fault("countries: []"))
        .startsWith("p.yaml:1: \"countries\" is an empty list; write a");
    assertThat(fault("countries: [KZ]", "title: [A, B]"))
        .isEqualTo(
            "p.yaml:2: \"title\" is a list; write the region's name as printed, for example Central"
                + " Asia");
    assertThat(fault("schema: 2", "countries: [KZ]"))
        .isEqualTo("p.yaml:1: \"schema\" is the number 2; write 1, the version of this format");
    assertThat(fault("countries: [KZ]", "outlets: [{name: X, reliability: G}]"))
        .isEqualTo(
            "p.yaml:2: \"reliability\" is \"G\"; write a letter from A, completely reliable, to F,"
                + " cannot be judged");
  }

  @Test
  void a_number_that_is_not_written_in_decimals_is_a_text() {
    assertThat(fault("schema: 0x1", "countries: [KZ]"))
        .isEqualTo("p.yaml:1: \"schema\" is \"0x1\"; write 1, the version of this format");
    assertThat(fault("schema: 1e999999999", "countries: [KZ]"))
        .startsWith("p.yaml:1: \"schema\" is \"1e999999999\"; ");
    assertThat(fault("schema: .inf", "countries: [KZ]"))
        .startsWith("p.yaml:1: \"schema\" is \".inf\"; ");
  }

  @Test
  void a_name_of_nothing_but_its_mark_is_refused() {
    String right = "a text of one line without blanks around it or a question mark before it";
    assertThat(fault("countries: {KZ: {cities: [[Almaty, '?']]}}"))
        .isEqualTo("p.yaml:1: item 2 of item 1 of \"cities\" is \"?\"; write " + right);
    assertThat(fault("countries: [KZ]", "region_names: [' ']"))
        .isEqualTo("p.yaml:2: item 1 of \"region_names\" is \" \"; write " + right);
  }

  @Test
  void a_file_name_that_no_file_can_have_is_a_file_that_is_not_there() {
    assertThat(fault("extends: \"a\\0b\"")).contains("is neither built in nor a file");
  }

  @Test
  void a_missing_key_is_named() {
    assertThat(fault("countries: {KZ: {leaders: [{name: Ada L, office: mayor}]}}"))
        .isEqualTo(
            "p.yaml:1: \"from\" is missing; write keys name, office and from, and perhaps spellings and to");
  }

  @Test
  void a_key_that_comes_twice_names_both_lines() {
    assertThat(fault("countries: [KZ]", "title: A", "countries: [UZ]"))
        .isEqualTo(
            "p.yaml:3: key \"countries\" stands here a second time; join it with the one on line 1");
  }

  @Test
  void a_profile_without_countries_is_refused() {
    assertThat(fault("title: Nowhere"))
        .isEqualTo("p.yaml:1: names no country; write for example \"countries: [KZ, UZ]\"");
  }

  @Test
  void what_is_no_yaml_is_refused_with_its_line() {
    assertThat(fault("countries: [KZ", "title: A: B"))
        .startsWith("p.yaml:2: is no YAML: ")
        .endsWith("; mend the line or the one before");
    assertThat(fault("just words")).startsWith("p.yaml:1: holds no keys; ");
    assertThat(fault("")).startsWith("p.yaml:1: holds no keys; ");
  }

  @Test
  void a_character_that_yaml_does_not_allow_is_named_with_its_line() {
    assertThat(fault("countries: [KZ]", "title: A\u0000B"))
        .isEqualTo("p.yaml:2: holds the character U+0000; take it out");
  }

  @Test
  void aliases_depth_and_length_are_limited() {
    assertThat(fault("title: &a A", "name: *a"))
        .isEqualTo("p.yaml:2: uses an alias (*name); write the value out");
    assertThat(fault("title: " + "[".repeat(5000) + "]".repeat(5000)))
        .isEqualTo("p.yaml:1: nests deeper than 20 levels; write it flatter");
    assertThat(fault("title: " + "x".repeat(2_000_001)))
        .isEqualTo("p.yaml: is longer than 2 MB; split it into files that extend each other");
  }

  @Test
  void a_file_in_another_character_set_is_refused() throws IOException {
    Files.write(folder.resolve("p.yaml"), new byte[] {'t', ':', ' ', (byte) 0xE9, '\n'});
    assertThat(messages(() -> Profiles.standard().load("p.yaml", folder)))
        .containsExactly("p.yaml: is not in UTF-8; save it in that character set");
  }

  @Test
  void profiles_that_extend_each_other_are_refused() {
    SmallProfiles.write(folder.resolve("q.yaml"), "title: Q", "extends: p.yaml");
    assertThat(fault("countries: [KZ]", "extends: q.yaml"))
        .isEqualTo("q.yaml:2: \"p.yaml\" extends this file in turn; take one out");
    assertThat(fault("countries: [KZ]", "extends: p.yaml"))
        .isEqualTo("p.yaml:2: \"p.yaml\" extends this file in turn; take one out");
  }

  @Test
  void an_unknown_profile_is_answered_with_the_nearest_built_in_one() {
    assertThat(messages(() -> Profiles.standard().load("central-aisa", folder)))
        .containsExactly(
            "central-aisa: profile \"central-aisa\" is neither built in nor a file; did you mean"
                + " \"central-asia\"?");
    assertThat(fault("extends: atlantis"))
        .isEqualTo(
            "p.yaml:1: profile \"atlantis\" is neither built in nor a file; write one of:"
                + " central-asia, south-caucasus");
  }

  @Test
  void a_spelling_of_nothing_is_refused() {
    assertThat(fault("countries: [KZ]", "spellings:", "  Atlantis: [Atlantys]"))
        .isEqualTo(
            "p.yaml:3: \"Atlantis\" is the name of nothing in this profile; give it first, under"
                + " its country, as a city or whatever it is");
  }

  @Test
  void all_faults_of_a_file_are_told_at_once_in_the_order_of_their_lines() {
    SmallProfiles.write(folder.resolve("p.yaml"), "countries: [KZ]", "titel: A", "schema: 3");
    assertThat(messages(() -> Profiles.standard().load("p.yaml", folder)))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("p.yaml:2: key \"titel\"");
  }

  @Test
  void a_damaged_file_is_read_or_refused_with_a_line_and_nothing_else_happens() {
    String whole = Profiles.resource("south-caucasus.yaml");
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      SmallProfiles.write(folder.resolve("p.yaml"), damaged(whole, random));
      assertThat(messages(() -> Profiles.standard().load("p.yaml", folder)))
          .allMatch(message -> message.matches("(?s)p\\.yaml:\\d+: .+; .+"));
    }
  }

  private static String damaged(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
      }
    }
    return text.toString();
  }

  private String fault(String... lines) {
    SmallProfiles.write(folder.resolve("p.yaml"), lines);
    return messages(() -> Profiles.standard().load("p.yaml", folder)).getFirst();
  }

  /** The messages without the folder, which is another one in each run. */
  private List<String> messages(Runnable loading) {
    Throwable thrown = catchThrowable(loading::run);
    if (thrown == null) {
      return List.of();
    }
    assertThat(thrown).isInstanceOf(ProfileException.class);
    return ((ProfileException) thrown)
        .notices().stream()
            .map(Notice::toString)
            .map(text -> text.replace(folder + "/", ""))
            .toList();
  }
}
