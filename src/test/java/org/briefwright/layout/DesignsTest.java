package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.brief.Brief;
import org.briefwright.brief.SampleBrief;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignsTest {

  private static final Brief BRIEF = SampleBrief.busy();

  @TempDir Path folder;

  private final Designs designs = new Designs();

  @BeforeEach
  void write() {
    TinyDesign.of(folder, "<p>first</p>");
  }

  private Design open() {
    return designs.open(folder, Paper.A4, Theme.plain());
  }

  private String printed() {
    return new Compositor().compose(BRIEF, TinyDesign.blanks(BRIEF), open()).xhtml();
  }

  @Test
  void a_design_that_nobody_touched_is_read_once() {
    assertThat(open()).isSameAs(open());
  }

  @Test
  void a_template_edited_between_two_editions_is_seen() {
    String before = printed();
    TinyDesign.of(folder, "<p>other</p>");
    assertThat(before).contains("<p>first</p>");
    assertThat(printed()).contains("<p>other</p>").doesNotContain("<p>first</p>");
  }

  @Test
  void a_style_sheet_put_beside_the_templates_between_two_editions_is_seen() throws IOException {
    Design before = open();
    Files.writeString(folder.resolve("more.css"), "p { color: #123456 }");
    assertThat(before.css()).doesNotContain("#123456");
    assertThat(open().css()).contains("#123456");
  }

  @Test
  void a_file_that_is_no_part_of_a_design_changes_nothing() throws IOException {
    Design before = open();
    Files.writeString(folder.resolve("notes.txt"), "to be printed on grey paper");
    assertThat(open()).isSameAs(before);
  }

  @Test
  void each_paper_and_each_theme_has_its_own() {
    Theme red = new Theme(Map.of("accent", "#AA0000"), Optional.empty(), "", List.of());
    Design plain = open();
    assertThat(designs.open(folder, Paper.LETTER, Theme.plain()).paper()).isEqualTo(Paper.LETTER);
    assertThat(designs.open(folder, Paper.A4, red).theme()).isEqualTo(red);
    assertThat(open().theme()).isEqualTo(plain.theme());
  }

  @Test
  void what_one_edition_was_filled_with_is_not_in_the_next() {
    TinyDesign.of(folder, "<p th:text=\"${masthead.title}\"/>");
    Brief other = SampleBrief.empty();
    assertThat(printed()).contains(BRIEF.masthead().title());
    String next = new Compositor().compose(other, TinyDesign.blanks(other), open()).xhtml();
    assertThat(next).isEqualTo(fresh(other));
  }

  private String fresh(Brief brief) {
    Design design = Design.open(folder, Paper.A4);
    return new Compositor().compose(brief, TinyDesign.blanks(brief), design).xhtml();
  }
}
