package org.briefwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-11T02:00:00Z"), ZoneOffset.UTC);

  private static final String LOAN =
      """
      A loan for the canal
      Source: Sugd Wire
      5 March 2024

      Tajikistan and the Eurasian Development Bank signed a $40 million loan for the canal on Monday.
      """;

  @TempDir private Path folder = Path.of("");

  /** What a run of the program gave back. */
  private record Answer(int code, byte[] data, String messages) {
    String text() {
      return new String(data, UTF_8);
    }
  }

  @Test
  void the_last_line_of_a_success_is_the_path_written() {
    write("inbox/a.txt", LOAN);

    Answer answer = run("generate", "--documents", "inbox");

    assertThat(answer.code()).isZero();
    assertThat(answer.text()).endsWith("reports/briefing_2024-W10_2024-03-04_2024-03-10_v1.pdf\n");
    assertThat(answer.messages()).isEmpty();
    assertThat(folder.resolve(answer.text().strip())).isNotEmptyFile();
  }

  @Test
  void a_hyphen_writes_the_file_itself_to_standard_output() {
    write("inbox/a.txt", LOAN);

    Answer pdf = run("generate", "--documents", "inbox", "-o", "-");
    Answer json = run("generate", "--documents", "inbox", "-o", "-", "--format", "json");

    assertThat(pdf.data()).startsWith('%', 'P', 'D', 'F', '-');
    assertThat(json.text()).startsWith("{\"edition\":{");
  }

  @Test
  void a_moment_that_is_handed_in_decides_the_days() {
    write("inbox/a.txt", LOAN);

    Answer answer = run("generate", "--documents", "inbox", "--now", "2024-03-18T00:00:00Z");

    assertThat(answer.text()).contains("2024-W11");
    assertThat(answer.messages()).contains("none of the 1 documents read is of 2024-03-11");
  }

  @Test
  void a_briefing_file_is_checked_without_making_an_edition() {
    write("inbox/a.txt", LOAN);
    write("weekly.yaml", "name: weekly\ndocuments: [inbox/]\nzone: Asia/Almaty\n");

    Answer answer = run("check", "weekly.yaml");

    assertThat(answer.code()).isZero();
    assertThat(answer.text())
        .contains("name       weekly\n")
        .contains("period     2024-W10, 2024-03-04 to 2024-03-10\n");
  }

  @Test
  void every_fault_of_a_briefing_file_is_named_with_its_line() {
    write("weekly.yaml", "name: weekly\nprofil: central-asia\npaper: A5\n");

    Answer answer = run("check", "weekly.yaml");

    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.messages())
        .contains("weekly.yaml:2: key \"profil\" is unknown here; did you mean \"profile\"?")
        .contains("weekly.yaml:3: ");
  }

  @Test
  void facts_go_to_standard_output_one_line_a_document() {
    write("inbox/a.txt", LOAN);
    write("inbox/b.txt", LOAN.replace("$40", "$45"));

    Answer answer = run("facts", "inbox");

    assertThat(answer.text().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"document\""));
  }

  @Test
  void a_date_is_given_to_documents_that_have_none() {
    write("inbox/a.txt", "A note\n\nOn Monday Tajikistan signed a $40 million loan.\n");

    assertThat(run("facts", "inbox", "--date", "2024-03-06").text())
        .contains("\"published\":\"2024-03-06\",\"published_basis\":\"given\"")
        .contains("\"value\":\"2024-03-04\"");
  }

  @Test
  void a_document_that_cant_be_read_is_a_note_and_under_strict_a_fault() {
    write("inbox/a.txt", LOAN);
    write("inbox/b.txt", "");

    assertThat(run("facts", "inbox").code()).isZero();
    assertThat(run("facts", "inbox").messages()).contains("note: b.txt: is empty");
    assertThat(run("facts", "inbox", "--strict").code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run("generate", "--documents", "inbox", "--strict").code())
        .isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void where_nothing_is_found_the_code_says_so_only_when_asked() {
    write("inbox/a.txt", "Sugd Wire\n5 March 2024\n\nIt rained in Khujand.\n");

    assertThat(run("generate", "--documents", "inbox", "--skip-empty").code())
        .isEqualTo(ExitCode.NOTHING);
    assertThat(run("generate", "--documents", "inbox").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generat",
        "generate --pariod all",
        "generate --documents nowhere",
        "generate --documents inbox --period fortnight",
        "generate --documents inbox --paper A5",
        "generate --documents inbox --now yesterday",
        "generate --documents inbox --profile atlantis",
        "generate --documents inbox --template none",
        "generate --documents inbox --theme none.yaml",
        "generate --documents inbox --preview 5",
        "generate --documents inbox --format docx",
        "generate nothing.yaml",
        "facts",
        "facts inbox --format xml",
        "facts inbox --date soon",
        "facts inbox --format csv",
        "explain nothing.pdf D1",
        "verify nothing.pdf",
        "copies nothing.pdf --booklet",
        "schedule run --once --hold 0"
      })
  void a_wrong_call_is_answered_with_code_two_and_one_line_without_a_stack(String call) {
    write("inbox/a.txt", LOAN);

    Answer answer = run(call.split(" "));

    assertThat(answer.code()).as(answer.messages()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.messages()).startsWith("briefwright: ").doesNotContain("\tat ", "    at ");
    assertThat(answer.data()).isEmpty();
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @Test
  void a_misspelt_verb_is_answered_with_the_nearest_one() {
    assertThat(run("generat").messages()).contains("did you mean generate");
  }

  @Test
  void an_output_that_cant_be_written_is_named_and_leaves_nothing() {
    write("inbox/a.txt", LOAN);
    write("blocking", "");

    Answer answer = run("generate", "--documents", "inbox", "-o", "blocking/briefing.pdf");

    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.messages()).contains("is a file, no folder");
  }

  @ParameterizedTest
  @CsvSource({"No space left on device, 1", "Broken pipe, 0"})
  void data_that_did_not_all_go_out_are_no_success_but_where_nobody_wants_more(
      String reason, int expected) {
    write("inbox/a.txt", LOAN);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        new Main(Path.of(""), folder, CLOCK, full, err, false, Map.of()).run("facts", "inbox");

    assertThat(code).isEqualTo(expected);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            expected == ExitCode.DONE
                ? ""
                : "briefwright: standard output: was not written to its end: No space left on"
                    + " device; free some space, or write to another place\n");
  }

  @Test
  void tables_of_a_run_that_ends_early_leave_those_of_the_last_one() throws IOException {
    write("inbox/a.txt", LOAN);
    run("facts", "inbox", "--format", "csv", "-o", "tables");
    String before = Files.readString(folder.resolve("tables/money.csv"));
    write("inbox/b.txt", "");

    Answer answer = run("facts", "inbox", "--format", "csv", "-o", "tables", "--strict");

    assertThat(answer.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(folder.resolve("tables/money.csv")).hasContent(before);
    assertThat(folder.resolve("tables")).isDirectoryNotContaining("glob:**/*.part");
  }

  @Test
  void a_doctor_without_a_briefing_looks_at_the_installation() {
    Answer answer = run("doctor");

    assertThat(answer.code()).as(answer.text()).isZero();
    assertThat(answer.text()).contains("fonts", "no briefing.yaml here").doesNotContain("FAULT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "facts", "check", "explain", "completion"})
  void help_begins_with_examples(String verb) {
    Answer answer = run(verb, "--help");

    assertThat(answer.code()).isZero();
    assertThat(answer.text()).startsWith("Example").contains("briefwright " + verb);
  }

  @Test
  void the_list_of_verbs_tells_what_each_is_for() {
    assertThat(run("--help").text()).contains("generate", "Reads documents and prints one dated");
  }

  @Test
  void the_completion_script_knows_verbs_and_options() {
    assertThat(run("completion").text()).contains("complete -F", "generate", "--documents");
  }

  @Test
  void the_version_is_one_line() {
    assertThat(run("--version").text()).matches("Briefwright \\S+\n");
  }

  private Answer run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Main(Path.of(""), folder, CLOCK, out, err, false, Map.of()).run(args);
    return new Answer(code, out.toByteArray(), err.toString(UTF_8));
  }

  private void write(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(List.of(folder, file.getParent()).getLast());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
