package org.briefwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefwright.press.Inspection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-01-13T02:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path home = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void theShippedDesignsAreThere() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.toList()) {
        Path copy = home.resolve(file.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private int run(String... args) {
    return new Main(home, home, CLOCK, out, err, false, Map.of()).run(args);
  }

  private void change(String file, String from, String to) throws IOException {
    Path changed = home.resolve("templates").resolve(file);
    String text = Files.readString(changed);
    assertThat(text).contains(from);
    Files.writeString(changed, text.replace(from, to));
  }

  @Test
  void the_designs_are_listed() {
    assertThat(run("templates")).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo("country\ndeals\nsnapshot\nweekly\n");
  }

  @Test
  void each_verb_below_another_tells_how_it_is_used_and_a_slip_leads_there() {
    assertThat(run("templates", "new", "--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("Usage: briefwright templates new [-h]");
    assertThat(run("templates", "new")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(UTF_8)).contains("See 'briefwright templates new --help'.");
  }

  @Test
  void a_new_design_is_a_sound_copy_of_the_one_that_it_starts_from() throws IOException {
    assertThat(run("templates", "new", "house")).isZero();
    assertThat(run("templates", "new", "leaf", "--from", "snapshot")).isZero();
    assertThat(run("templates", "check")).isZero();
    assertThat(out.toString(UTF_8))
        .contains("house: every part can be printed")
        .contains("leaf: every part can be printed");
    assertThat(home.resolve("templates/house/house.css"))
        .hasSameTextualContentAs(home.resolve("templates/weekly/weekly.css"));
    assertThat(home.resolve("templates/leaf/leaf.css")).exists();
  }

  @Test
  void a_name_that_is_taken_or_leads_elsewhere_is_refused() throws IOException {
    for (String name : List.of("weekly", "../outside", "Мой")) {
      assertThat(run("templates", "new", name)).as(name).isEqualTo(ExitCode.USAGE);
    }
    assertThat(run("templates", "new", "house", "--from", "weakly")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(UTF_8))
        .contains("is there already")
        .contains("\"weakly\" is no design");
    assertThat(home.resolve("templates/house")).doesNotExist();
  }

  @Test
  void a_slip_in_a_part_that_is_seldom_printed_is_found_with_its_line() throws IOException {
    change("weekly/reactions.html", "${reaction.unheard}", "${reaction.unherd}");
    assertThat(run("templates", "check", "weekly")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(UTF_8)).contains("reactions.html:").contains("unherd", "unheard");
  }

  @Test
  void a_design_is_shown_on_the_sample() throws IOException {
    Path pdf = home.resolve("shown.pdf");
    int code =
        new Main(Path.of(""), home, CLOCK, out, err, false, Map.of())
            .run("templates", "check", "snapshot", "-o", "shown.pdf");
    assertThat(code).isZero();
    assertThat(Inspection.of(Files.readAllBytes(pdf), "shown.pdf").pages()).isOne();
  }
}
