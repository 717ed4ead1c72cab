package org.briefwright.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.layout.Paper;
import org.briefwright.profile.ProfileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void what_is_not_said_is_as_in_a_plain_order() {
    Order order = read("name: weekly\ndocuments: [inbox/]\n");

    assertThat(order.name()).isEqualTo("weekly");
    assertThat(order.profile()).isEqualTo("central-asia");
    assertThat(order.period()).isEqualTo(new Period.Week());
    assertThat(order.zone().getId()).isEqualTo("UTC");
    assertThat(order.paper()).isEqualTo(Paper.A4);
  }

  @Test
  void paths_start_from_the_folder_of_the_file() {
    Order order = read("name: weekly\ndocuments: [inbox/, ../more]\n");

    assertThat(order.documents())
        .containsExactly(folder.resolve("inbox/"), folder.resolve("../more"));
  }

  @Test
  void a_limit_can_be_raised() {
    Order order = read("name: weekly\nlimits: {file-bytes: 99, seconds: 5}\n");

    assertThat(order.limits().fileBytes()).isEqualTo(99);
    assertThat(order.limits().time()).hasSeconds(5);
  }

  @Test
  void a_misspelt_key_is_named_with_its_line_and_the_nearest_one() {
    assertThatThrownBy(() -> read("name: weekly\nprofil: central-asia\n"))
        .isInstanceOf(ProfileException.class)
        .hasMessageEndingWith(
            "weekly.yaml:2: key \"profil\" is unknown here; did you mean \"profile\"?");
  }

  @Test
  void a_file_without_a_name_is_told_how_to_write_one() {
    assertThatThrownBy(() -> read("profile: central-asia\n"))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("\"name\" is missing; write a line with a name for files");
  }

  @Test
  void every_fault_is_named_at_once() {
    assertThatThrownBy(() -> read("name: Weekly News\npaper: A5\nperiods: week\n"))
        .isInstanceOfSatisfying(ProfileException.class, e -> assertThat(e.notices()).hasSize(3));
  }

  @Test
  void values_that_cant_be_what_they_say_are_all_named() {
    assertThatThrownBy(() -> read("name: weekly\nperiod: fortnight\nzone: Mars/Utopia\n"))
        .isInstanceOfSatisfying(OrderException.class, e -> assertThat(e.notices()).hasSize(2));
  }

  @Test
  void a_zone_that_does_not_exist_is_named_with_its_line() {
    assertThatThrownBy(() -> read("name: weekly\nzone: Asia/Almati\n"))
        .isInstanceOf(OrderException.class)
        .hasMessageEndingWith(
            "weekly.yaml:2: zone \"Asia/Almati\" does not exist; write one of the IANA time zone"
                + " database, as in Asia/Almaty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          documents: inbox/ | "documents" is "inbox/"; write a list of files, folders and patterns
          paper: A5 | "paper" is "A5"; write A4 or Letter
          limits: {pdf-pages: many} | "pdf-pages" is "many"; write a whole number above 0
          rates: {as_of: 2025-11-07, KZT: 0} | "KZT" is the number 0; write a number above 0
          title: [] | "title" is an empty list; write a line of at most 120 characters
          """)
  void a_wrong_value_is_answered_with_what_is_right(String line, String answer) {
    assertThatThrownBy(() -> read("name: weekly\n" + line + "\n"))
        .hasMessageContaining("weekly.yaml:2: " + answer);
  }

  @Test
  void a_rate_is_an_exact_number() {
    Order order = read("name: weekly\nrates: {as_of: 2025-11-07, KZT: 525.40}\n");

    assertThat(order.rates().perUsd()).containsOnlyKeys("KZT");
    assertThat(order.rates().perUsd().get("KZT")).isEqualByComparingTo("525.4");
  }

  private Order read(String yaml) {
    Path file = folder.resolve("weekly.yaml");
    try {
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return BriefingFile.read(file);
  }
}
