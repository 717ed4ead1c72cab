package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryTest extends InboxTest {

  private static final String TEXT = "The river rose by a metre on the first day of the month.";

  private static List<String> files(List<Reading> readings) {
    return readings.stream().map(Reading::file).toList();
  }

  @Test
  void a_folder_is_read_with_all_below_it_in_name_order() {
    write("b/two.txt", TEXT);
    write("a.txt", TEXT);
    write("b/one.txt", TEXT);
    write("c.txt", TEXT);

    assertThat(files(readings())).containsExactly("a.txt", "b/one.txt", "b/two.txt", "c.txt");
  }

  @Test
  void a_single_file_is_named_by_its_file_name() {
    Path file = write("deep/down/note.txt", TEXT);

    assertThat(files(readings(Limits.standard(), Given.nothing(), file)))
        .containsExactly("note.txt");
  }

  @Test
  void hidden_files_and_what_systems_leave_behind_are_passed_over() {
    write("a.txt", TEXT);
    write(".hidden.txt", TEXT);
    write(".git/config", TEXT);
    write(".DS_Store", "x");
    write("Thumbs.db", "x");
    write("~$report.docx", "x");
    write("manifest.csv", "file\na.txt\n");

    assertThat(files(readings())).containsExactly("a.txt");
  }

  @Test
  void the_pictures_and_scripts_of_a_saved_page_are_passed_over() {
    write("Page.html", "<html><body><p>" + TEXT + " " + TEXT + "</p></body></html>");
    write("Page_files/script.js", "var a = 1;");
    write("own_files/b.txt", TEXT);

    assertThat(files(readings())).containsExactly("Page.html", "own_files/b.txt");
  }

  @Test
  void a_pattern_stands_for_the_files_that_match_it() {
    write("a.txt", TEXT);
    write("b.md", TEXT);
    write("sub/c.txt", TEXT);

    assertThat(files(readings(Limits.standard(), Given.nothing(), inbox.resolve("*.txt"))))
        .containsExactly("a.txt");
    assertThat(files(readings(Limits.standard(), Given.nothing(), inbox.resolve("**.txt"))))
        .containsExactly("a.txt", "sub/c.txt");
  }

  @Test
  void a_pattern_that_matches_nothing_is_refused() {
    assertThatThrownBy(() -> readings(Limits.standard(), Given.nothing(), inbox.resolve("*.pdf")))
        .isInstanceOf(DocumentRefusal.class)
        .hasMessageContaining("*.pdf: matches no file; check the pattern");
  }

  @Test
  void a_path_that_does_not_exist_is_refused() {
    Path missing = inbox.resolve("gone.txt");

    assertThatThrownBy(() -> readings(Limits.standard(), Given.nothing(), missing))
        .isInstanceOf(DocumentRefusal.class)
        .hasMessage(missing + ": does not exist; check the path and the working folder");
  }

  @Test
  void files_of_one_name_in_two_folders_can_be_told_apart() {
    write("monday/a.txt", TEXT);
    write("tuesday/a.txt", TEXT);
    write("tuesday/b.txt", TEXT);

    List<Reading> readings =
        readings(
            Limits.standard(), Given.nothing(), inbox.resolve("monday"), inbox.resolve("tuesday"));

    assertThat(files(readings)).containsExactly("monday/a.txt", "tuesday/a.txt", "b.txt");
  }

  @Test
  void folders_of_one_name_are_told_apart_by_the_whole_path() {
    write("x/in/a.txt", TEXT);
    write("y/in/a.txt", TEXT);

    List<Reading> readings =
        readings(Limits.standard(), Given.nothing(), inbox.resolve("x/in"), inbox.resolve("y/in"));

    assertThat(files(readings))
        .containsExactly(
            inbox.resolve("x/in/a.txt").toString(), inbox.resolve("y/in/a.txt").toString());
  }

  @Test
  void a_file_that_is_reached_twice_is_read_once() {
    Path file = write("a.txt", TEXT);

    assertThat(files(readings(Limits.standard(), Given.nothing(), inbox, file)))
        .containsExactly("a.txt");
  }

  @Test
  void a_link_inside_a_folder_is_named_and_not_followed() throws IOException {
    Path outside = Files.createTempFile("outside", ".txt");
    Files.writeString(outside, TEXT);
    Files.createSymbolicLink(inbox.resolve("link.txt"), outside);

    assertThat(readings())
        .singleElement()
        .satisfies(reading ->
            assertThat(((Reading.Unread) reading).notice())
                .hasToString(
                    "link.txt: is a link, and links inside folders are not followed; hand in a"
                        + " plain file instead"));
    Files.delete(outside);
  }

  @Test
  void a_file_that_cannot_be_read_leaves_the_others() {
    write("a.txt", TEXT);
    write("b.txt", "");
    write("c.png", "GIF89a and then bytes");
    write("d.txt", TEXT);

    assertThat(readings())
        .extracting(reading -> reading instanceof Reading.Read ? "read" : "unread")
        .containsExactly("read", "unread", "unread", "read");
  }

  @Test
  void a_file_is_opened_when_the_stream_reaches_it() throws IOException {
    write("a.txt", TEXT);
    Path second = write("b.txt", TEXT);
    try (Stream<Reading> stream =
        new Library(Limits.standard()).read(List.of(inbox), Given.nothing())) {
      var readings = stream.iterator();
      assertThat(readings.next()).isInstanceOf(Reading.Read.class);
      Files.delete(second);
      assertThat(readings.next()).isInstanceOf(Reading.Unread.class);
    }
  }

  @Test
  void the_id_is_the_hash_of_the_bytes() {
    assertThat(read("a.txt", "abc").document().id())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void reading_twice_gives_equal_articles() {
    write("a.txt", "A Long Day on the Lower River\n\nBy Jane Doe\n\n" + TEXT);

    assertThat(readings()).isEqualTo(readings());
  }
}
