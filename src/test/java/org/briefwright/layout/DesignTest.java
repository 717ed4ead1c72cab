package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.brief.SampleBrief;
import org.briefwright.chart.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignTest {

  @TempDir Path folder;

  @Test
  void a_folder_that_is_not_there_is_refused_with_the_names_of_its_neighbours() throws IOException {
    TinyDesign.of(Files.createDirectory(folder.resolve("tiny")), "<p/>");
    assertThatThrownBy(() -> Design.open(folder.resolve("none"), Paper.A4))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("none: there is no such design; name one of tiny");
  }

  @Test
  void a_design_without_its_first_template_is_refused() {
    TinyDesign.of(folder, "<p/>");
    TinyDesign.write(folder, "design.yaml", settings("begins_with: tiny", "begins_with: other"));
    assertThatThrownBy(() -> Design.open(folder, Paper.A4))
        .hasMessageContaining("the template other.html is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accent:        | acent:            | design.yaml:3: the setting "acent" is not known; did you mean "accent"?
          "#12496B"      | blue              | design.yaml:3: the accent "blue" is not possible; write a colour
          second:        | #second:          | design.yaml: the setting "second" is missing
          type: Source   | type: [Source     | not well-formed YAML
          """)
  void a_wrong_setting_is_refused_with_its_line(String right, String wrong, String problem) {
    TinyDesign.of(folder, "<p/>");
    TinyDesign.write(folder, "design.yaml", settings(right, wrong));
    assertThatThrownBy(() -> Design.open(folder, Paper.A4)).hasMessageContaining(problem);
  }

  private static String settings(String right, String wrong) {
    return "begins_with: tiny\ntype: Source Sans 3\naccent: \"#12496B\"\nsecond: \"#C9761F\"\nchart_width_mm: 174\n"
        .replace(right, wrong);
  }

  @Test
  void a_template_that_is_not_utf_8_is_refused() throws java.io.IOException {
    TinyDesign.of(folder, "<p/>");
    java.nio.file.Files.write(folder.resolve("bad.html"), new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThatThrownBy(() -> Design.open(folder, Paper.A4))
        .hasMessageContaining("bad.html: the file is not readable as UTF-8 text");
  }

  @Test
  void a_part_that_is_not_there_is_refused_with_the_line_that_asks_for_it() {
    Design design = TinyDesign.of(folder, "<p th:replace=\"~{tniy :: x}\"/>");
    assertThatThrownBy(() -> new Compositor().check(design))
        .hasMessageEndingWith("tiny.html:4: there is no template \"tniy\"; did you mean \"tiny\"?");
  }

  @Test
  void a_slip_in_a_part_that_is_seldom_printed_is_found_by_checking_the_design() {
    Design design =
        TinyDesign.of(
            folder, "<p th:each=\"r : ${reactions}\" th:text=\"${r.silent[0].partys}\"/>");
    assertThatThrownBy(() -> new Compositor().check(design))
        .hasMessageContaining(
            "tiny.html:4: field \"partys\" is not in Silent; did you mean \"party\"?");
  }

  @Test
  void two_places_with_one_anchor_are_refused() {
    Design design = TinyDesign.of(folder, "<p id=\"a\">x</p><p id=\"a\">y</p>");
    assertThatThrownBy(() ->
            new Compositor()
                .compose(SampleBrief.busy(), TinyDesign.blanks(SampleBrief.busy()), design))
        .hasMessageContaining("two places have the anchor \"a\"");
  }

  @Test
  void a_link_to_nowhere_is_refused() {
    Design design = TinyDesign.of(folder, "<a href=\"#gone\" title=\"gone\">x</a>");
    assertThatThrownBy(() ->
            new Compositor()
                .compose(SampleBrief.busy(), TinyDesign.blanks(SampleBrief.busy()), design))
        .hasMessageContaining("a link leads to \"gone\", which is nowhere in the edition");
  }

  @Test
  void markup_in_a_document_stays_text() {
    Design design =
        TinyDesign.of(
            folder,
            "<p th:text=\"|<b>${masthead.title} & co|\"/>"
                .replace("<b>", "&lt;b&gt;")
                .replace("& co", "&amp; co"));
    assertThat(
            new Compositor()
                .compose(SampleBrief.busy(), TinyDesign.blanks(SampleBrief.busy()), design)
                .xhtml())
        .contains("<p>&lt;b&gt;Central Asia Weekly &amp; co</p>");
  }

  @Test
  void drawings_are_as_wide_as_the_design_says_in_steps_that_the_press_keeps_whole() {
    Style style = TinyDesign.of(folder, "<p/>").style((text, bold, sizePt) -> 0);
    assertThat(style.widthPt()).isEqualTo(492).isLessThanOrEqualTo(174 * 72 / 25.4);
  }

  @Test
  void a_figure_without_its_drawing_is_not_left_out_in_silence() {
    Design design = TinyDesign.of(folder, "<p/>");
    assertThatThrownBy(
            () -> new Compositor().compose(SampleBrief.busy(), java.util.List.of(), design))
        .hasMessage("no drawing of fig1");
  }
}
