package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.brief.Brief;
import org.briefwright.brief.Part;
import org.briefwright.brief.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The designs that the program comes with. */
class ShippedDesignsTest {

  private static final Path TEMPLATES = Path.of("templates");

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void every_part_of_each_asks_only_for_what_is_there_in_every_language(String name) {
    Design design = Design.open(TEMPLATES.resolve(name), Paper.LETTER);
    new Compositor().check(design);
    assertThat(design.languages()).containsExactlyElementsOf(Phrases.LANGUAGES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void the_words_of_all_languages_have_the_same_keys(String name) {
    Design design = Design.open(TEMPLATES.resolve(name), Paper.A4);
    assertThat(design.words("ru").words().keySet())
        .containsExactlyInAnyOrderElementsOf(design.words("en").words().keySet());
  }

  @Test
  void together_they_print_every_field_of_a_brief_but_those_that_are_drawn() throws IOException {
    String all;
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      all =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .map(ShippedDesignsTest::text)
              .collect(Collectors.joining());
    }
    assertThat(FieldList.names(Brief.class))
        .filteredOn(field -> !all.contains("." + field) && !all.contains("{" + field))
        .containsExactly("series");
  }

  @Test
  void one_has_a_page_one_has_two_and_one_lies_on_its_long_side() {
    assertThat(open("snapshot").mostPages()).hasValue(1);
    assertThat(open("country").mostPages()).hasValue(2);
    assertThat(open("weekly").mostPages()).isEmpty();
    assertThat(open("deals").css()).contains("size: 297.0mm 210.0mm");
  }

  @Test
  void only_what_a_design_prints_is_written_for_it() {
    assertThat(open("deals").parts()).containsExactlyInAnyOrder(Part.LEDGER, Part.FIGURES);
    assertThat(open("weekly").parts()).doesNotContain(Part.FOCUS, Part.HIGHLIGHTS);
  }

  @Test
  void a_theme_takes_the_place_of_the_colours_of_any_design(@TempDir Path folder) {
    TinyDesign.write(folder, "theme.yaml", "accent: \"#663399\"\nimprint: House of Ink\n");
    Theme theme = Theme.read(folder.resolve("theme.yaml"));
    for (String name : List.of("weekly", "snapshot", "country", "deals")) {
      Design design = Design.open(TEMPLATES.resolve(name), Paper.A4, theme);
      assertThat(design.css()).contains("#663399").doesNotContain("#12496B", "theme(");
      assertThat(design.style((text, bold, size) -> 0).accent().getRGB() & 0xFFFFFF)
          .isEqualTo(0x663399);
    }
    assertThat(theme.shown().imprint()).isEqualTo("House of Ink");
  }

  @Test
  void a_setting_that_no_theme_has_is_named_with_the_nearest_that_it_has(@TempDir Path folder) {
    TinyDesign.write(folder, "theme.yaml", "imprint: House\naccnt: \"#663399\"\n");
    assertThatThrownBy(() -> Theme.read(folder.resolve("theme.yaml")))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("theme.yaml:2")
        .hasMessageContaining("accent");
  }

  private static Design open(String name) {
    return Design.open(TEMPLATES.resolve(name), Paper.A4);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
