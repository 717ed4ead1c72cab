package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest extends InboxTest {

  private static final String TEXT = "The council met behind closed doors and named no date.";

  @BeforeEach
  void two_documents() {
    write("a.txt", TEXT);
    write("sub/b.txt", TEXT);
  }

  private static Document document(List<Reading> readings, int i) {
    return ((Reading.Read) readings.get(i)).article().document();
  }

  @Test
  void a_row_speaks_for_the_file_it_names() {
    write(
        "manifest.csv",
        """
        file,published,publisher,title,author,url,language,reliability
        a.txt,2025-11-08,"Steppe, Daily",A quiet day,J. Doe,https://example.org/1,ru,B
        """);

    Document document = document(readings(), 0);

    assertThat(document.published()).contains(LocalDate.of(2025, 11, 8));
    assertThat(document.origin()).isEqualTo(DateOrigin.GIVEN);
    assertThat(document.publishedFrom()).isEqualTo("manifest");
    assertThat(document.publisher()).contains("Steppe, Daily");
    assertThat(document.title()).contains("A quiet day");
    assertThat(document.author()).contains("J. Doe");
    assertThat(document.url()).contains("https://example.org/1");
    assertThat(document.language()).isEqualTo("ru");
    assertThat(document.reliability()).contains("B");
  }

  @Test
  void only_the_file_is_required() {
    write("manifest.csv", "file\na.txt\n");

    assertThat(document(readings(), 0).published()).isEmpty();
  }

  @Test
  void the_nearest_manifest_above_a_file_speaks_for_it() {
    write("manifest.csv", "file,published\na.txt,2025-01-01\nsub/b.txt,2025-01-02\n");
    write("sub/manifest.csv", "file,published\nb.txt,2025-01-03\n");

    assertThat(document(readings(), 1).published()).contains(LocalDate.of(2025, 1, 3));
  }

  @Test
  void a_manifest_speaks_for_a_file_handed_in_by_itself() {
    write("manifest.csv", "file,published\na.txt,2025-01-01\n");

    assertThat(article(inbox.resolve("a.txt")).document().published())
        .contains(LocalDate.of(2025, 1, 1));
  }

  @Test
  void a_manifest_handed_in_is_read_instead_of_those_in_folders() {
    write("manifest.csv", "file,published\na.txt,2025-01-01\n");
    Path other = write("lists/mine.csv", "file,published\na.txt,2025-02-02\n");

    List<Reading> readings =
        readings(
            Limits.standard(),
            new Given(Optional.of(other), Optional.empty()),
            inbox.resolve("a.txt"));

    assertThat(document(readings, 0).published()).contains(LocalDate.of(2025, 2, 2));
  }

  @Test
  void the_date_option_speaks_for_files_that_the_manifest_does_not_date() {
    write("manifest.csv", "file,published\na.txt,2025-01-01\nsub/b.txt,\n");
    Given given = new Given(Optional.empty(), Optional.of(LocalDate.of(2025, 3, 3)));

    List<Reading> readings = readings(Limits.standard(), given, inbox);

    assertThat(document(readings, 0).published()).contains(LocalDate.of(2025, 1, 1));
    assertThat(document(readings, 1).published()).contains(LocalDate.of(2025, 3, 3));
    assertThat(document(readings, 1).publishedFrom()).isEqualTo("date option");
  }

  @Test
  void a_manifest_saved_by_a_spreadsheet_with_a_byte_order_mark_is_read() {
    write("manifest.csv", "\uFEFFfile,published\r\na.txt,2025-01-01\r\n");

    assertThat(document(readings(), 0).published()).contains(LocalDate.of(2025, 1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "file,publishd~a.txt,2025-01-01 | manifest.csv:1: unknown column \"publishd\"; did you mean"
            + " \"published\"?",
        "file,published~gone.txt, | manifest.csv:2: file \"gone.txt\" is not there; correct its"
            + " name",
        "file,published~a.txt,08.11.2025 | manifest.csv:2: published \"08.11.2025\" is not a day of"
            + " the calendar; write it as in 2025-11-08",
        "file,published~a.txt,2025-02-30 | \"2025-02-30\" is not a day of the calendar",
        "file,reliability~a.txt,G | manifest.csv:2: reliability \"G\" is not a letter from A to F",
        "file,language~a.txt,english | language \"english\" is not in ISO 639-1; write two letters",
        "file~a.txt~a.txt | manifest.csv:3: file \"a.txt\" stands already in line 2",
        "file,published~a.txt,2025-01-01,more | manifest.csv:2: has 3 fields, the header has 2",
        "published~2025-01-01 | has no column \"file\"",
        "file,file~a.txt,a.txt | column \"file\" stands there twice",
        "file~../a.txt | file \"../a.txt\" lies outside the folder",
        "file,published~,2025-01-01 | manifest.csv:2: names no file"
      })
  void a_fault_is_refused_with_its_line_value_and_remedy(String rows, String message) {
    write("manifest.csv", rows.replace('~', '\n'));

    assertThatThrownBy(this::readings)
        .isInstanceOf(DocumentRefusal.class)
        .hasMessageContaining(message);
  }

  @Test
  void an_empty_manifest_is_refused() {
    write("manifest.csv", "\n");

    assertThatThrownBy(this::readings)
        .isInstanceOf(DocumentRefusal.class)
        .hasMessageContaining("has no header; begin it with the line file,published");
  }
}
