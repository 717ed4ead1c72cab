package org.briefwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefwright.layout.Pages;
import org.briefwright.press.Press;
import org.briefwright.press.Typecase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-11T02:00:00Z"), ZoneOffset.UTC);
  private static final byte[] MASTER = master();

  @TempDir private Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private static byte[] master() {
    String xhtml =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Steppe, March</title>"
            + "<style>body { font: 10pt/14pt \"Source Serif 4\" }</style></head>"
            + "<body><h1>Steppe</h1><p>One.</p></body></html>";
    return new Press(Typecase.open(Path.of("fonts")), Duration.ofMinutes(1))
        .print(new Pages(xhtml, List.of(), "Steppe", "en", List.of()), List.of(), CLOCK.instant())
        .pdf();
  }

  @BeforeEach
  void anEditionIsThere() throws IOException {
    Files.write(folder.resolve("steppe_v1.pdf"), MASTER);
  }

  private int run(String... args) {
    return new Main(Path.of(""), folder, CLOCK, out, err, false, Map.of()).run(args);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void a_copy_lies_beside_its_master_under_a_name_that_tells_what_it_is() throws IOException {
    int code = run("copies", "steppe_v1.pdf", "--for", "Айгүл, ../Desk", "--watermark", "DRAFT");
    assertThat(code).isZero();
    assertThat(files()).containsExactly("steppe_v1.pdf", "steppe_v1_for-айгүл-desk_draft.pdf");
    assertThat(out.toString(UTF_8)).isEqualTo("steppe_v1_for-айгүл-desk_draft.pdf\n");
    assertThat(Files.readAllBytes(folder.resolve("steppe_v1.pdf"))).isEqualTo(MASTER);
  }

  @Test
  void earlier_editions_are_bound_before_it() throws IOException {
    assertThat(run("copies", "steppe_v1.pdf", "--bind", "steppe_v1.pdf")).isZero();
    assertThat(files()).contains("steppe_v1_bound-2.pdf");
  }

  @Test
  void a_booklet_is_of_a4_where_no_sheet_is_named() throws IOException {
    assertThat(run("copies", "steppe_v1.pdf", "--booklet")).isZero();
    assertThat(files()).contains("steppe_v1_booklet-a4.pdf");
  }

  @Test
  void a_password_comes_from_a_file_and_may_not_be_empty() throws IOException {
    Files.writeString(folder.resolve("secret"), "open sesame\n");
    Files.writeString(folder.resolve("empty"), "\n");
    assertThat(run("copies", "steppe_v1.pdf", "--password-file", "secret")).isZero();
    assertThat(files()).contains("steppe_v1_locked.pdf");
    assertThat(run("copies", "steppe_v1.pdf", "--password-file", "empty")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("empty: its first line is empty")
        .doesNotContain("sesame");
  }

  @Test
  void a_locked_copy_is_no_master() throws IOException {
    Files.writeString(folder.resolve("secret"), "open sesame\n");
    run("copies", "steppe_v1.pdf", "--password-file", "secret");
    assertThat(run("copies", "steppe_v1_locked.pdf", "--booklet")).isNotZero();
    assertThat(err.toString(UTF_8)).contains("steppe_v1_locked.pdf: ");
  }

  @Test
  void pictures_are_numbered_by_their_pages() throws IOException {
    assertThat(run("copies", "steppe_v1.pdf", "--preview", "30")).isZero();
    assertThat(files()).containsExactly("steppe_v1.pdf", "steppe_v1_p1.png");
    assertThat(run("copies", "steppe_v1.pdf", "--preview", "6000")).isEqualTo(2);
  }

  @Test
  void no_copy_without_an_order_for_one() {
    assertThat(run("copies", "steppe_v1.pdf")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("no copy was asked for");
    assertThat(run("copies", "other.pdf", "--booklet")).isEqualTo(2);
  }

  @Test
  void verify_tells_each_thing_it_looked_at_and_fails_on_a_fault() {
    assertThat(run("verify", "--without-standards", "steppe_v1.pdf")).isEqualTo(5);
    assertThat(out.toString(UTF_8))
        .contains("unknown  hash: there is no steppe_v1.sha256")
        .contains(
            "fault    data: deals.csv, edition.json, sources.csv, statements.csv are not inside");
  }
}
