package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.briefwright.chart.Ruler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypecaseTest {

  @TempDir Path folder;

  @Test
  void families_weights_and_slants_are_read_from_the_files() {
    assertThat(TinyPages.TYPECASE.faces())
        .extracting(Face::toString)
        .contains(
            "Source Serif 4 400",
            "Source Serif 4 600 italic",
            "Source Sans 3 700",
            "Noto Sans 400");
  }

  @Test
  void a_case_is_current_until_a_file_of_it_changes() throws IOException {
    Path family = Files.createDirectory(folder.resolve("sans"));
    Path file = family.resolve("SourceSans3-Regular.ttf");
    Files.copy(Path.of("fonts/source-sans-3/SourceSans3-Regular.ttf"), file);
    Typecase known = Typecase.open(folder);
    assertThat(known.current()).isSameAs(known);
    Files.copy(
        Path.of("fonts/source-sans-3/SourceSans3-Bold.ttf"),
        family.resolve("SourceSans3-Bold.ttf"));
    assertThat(known.current()).isNotSameAs(known);
    assertThat(known.current().faces()).hasSize(2);
  }

  @Test
  void a_face_is_parsed_once_for_documents_that_are_printed_one_after_another() {
    Face face = TinyPages.TYPECASE.faces().getFirst();
    TrueTypeFont first = face.lend();
    TrueTypeFont second = face.lend();
    assertThat(second).isNotSameAs(first);
    face.back(first);
    assertThat(face.lend()).isNotSameAs(second);
  }

  @Test
  void an_empty_folder_is_refused() {
    assertThatThrownBy(() -> Typecase.open(folder))
        .isInstanceOf(PressException.class)
        .hasMessageContaining("no font is there; put TrueType files (.ttf) into a folder in it");
  }

  @Test
  void a_folder_that_is_a_link_is_followed_and_one_in_it_too() throws IOException {
    Path fonts =
        Files.createSymbolicLink(folder.resolve("link"), Path.of("fonts").toAbsolutePath());
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.createSymbolicLink(own.resolve("serif"), fonts.resolve("source-serif-4"));
    assertThat(Typecase.open(fonts).families()).isEqualTo(TinyPages.TYPECASE.families());
    assertThat(Typecase.open(own).families()).containsExactly("Source Serif 4");
  }

  @Test
  void a_file_that_is_no_font_is_refused_by_its_name() throws IOException {
    Path file = Files.createDirectory(folder.resolve("f")).resolve("broken.ttf");
    Files.writeString(file, "not a font");
    assertThatThrownBy(() -> Typecase.open(folder))
        .hasMessageContaining("f/broken.ttf: not a readable TrueType font");
  }

  @Test
  void a_family_without_its_upright_regular_face_is_refused() throws IOException {
    Path italic = Path.of("fonts/source-serif-4/SourceSerif4-Italic.ttf");
    Files.copy(italic, Files.createDirectory(folder.resolve("serif")).resolve("italic.ttf"));
    Typecase rest = Typecase.open(folder);
    assertThatThrownBy(() -> rest.require("Source Serif 4"))
        .hasMessageContaining("the family \"Source Serif 4\" has no upright face of weight 400");
  }

  @Test
  void figures_are_all_equally_wide() {
    Ruler ruler = TinyPages.TYPECASE.ruler("Source Sans 3");
    assertThat(
            "0123456789"
                .chars()
                .mapToDouble(c -> ruler.widthPt("" + (char) c, false, 10))
                .distinct())
        .hasSize(1);
  }

  @Test
  void twice_the_size_is_twice_the_width_and_bold_is_wider() {
    Ruler ruler = TinyPages.TYPECASE.ruler("Source Sans 3");
    double width = ruler.widthPt("Tajikistan", false, 8);
    assertThat(ruler.widthPt("Tajikistan", false, 16)).isEqualTo(2 * width);
    assertThat(ruler.widthPt("Tajikistan", true, 8)).isGreaterThan(width);
  }

  @Test
  void the_colour_profile_says_what_red_is() {
    ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    float[] red = space.toRGB(new float[] {1, 0, 0});
    float[] grey = space.toRGB(new float[] {0.5f, 0.5f, 0.5f});
    assertThat(red[0]).isBetween(0.98f, 1.0f);
    assertThat(red[1]).isLessThan(0.06f);
    assertThat(grey[1]).isBetween(0.49f, 0.51f);
  }
}
