package org.briefwright.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefwright.SecretsWatch;
import org.briefwright.delivery.Exim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs {@code schedule}, {@code send} and {@code doctor}, whole. */
class ScheduleTest {

  // Monday, 7 o'clock in Almaty, of the week after that of the document
  private static final Instant MONDAY = Instant.parse("2024-03-11T02:00:00Z");
  private static final String EDITION = "weekly_2024-W10_2024-03-04_2024-03-10_v1";

  private static final String LOAN =
      """
      A loan for the canal
      Source: Sugd Wire
      5 March 2024

      Tajikistan and the Eurasian Development Bank signed a $40 million loan for the canal on Monday.
      """;

  private static final String BRIEFING =
      """
      name: weekly
      title: Canal Weekly
      documents: [inbox/]
      zone: Asia/Almaty
      schedule:
        cron: "0 7 * * MON"
      mail:
        from: Desk <desk@desk.example>
        to: [a@r.example, refused@r.example]
        bcc: [b@r.example]
        owner: owner@desk.example
        smtp:
          host: localhost
          port: PORT
          user: desk
          password: ${SMTP_PASSWORD}
          authority: AUTHORITY
      """;

  @TempDir private Path folder = Path.of("");

  private record Answer(int code, String data, String messages) {}

  private Answer run(Instant moment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                Path.of("").toAbsolutePath(),
                desk(),
                Clock.fixed(moment, ZoneOffset.UTC),
                out,
                err,
                false,
                Map.of("SMTP_PASSWORD", Exim.PASSWORD, "PDF_PASSWORD", SecretsWatch.PDF_PASSWORD))
            .run(args);
    return new Answer(
        code, SecretsWatch.read(out.toString(UTF_8)), SecretsWatch.read(err.toString(UTF_8)));
  }

  private Path desk() {
    return folder.resolve("desk");
  }

  private void write(String briefing) throws IOException {
    Files.createDirectories(desk().resolve("inbox"));
    Files.writeString(desk().resolve("inbox/a.txt"), LOAN);
    Files.writeString(desk().resolve("briefing.yaml"), briefing);
  }

  private void writeFor(int port, Path authority) throws IOException {
    write(
        BRIEFING
            .replace("PORT", Integer.toString(port))
            .replace("AUTHORITY", authority.toString()));
  }

  private Exim exim() throws IOException {
    Exim exim = Exim.start(Files.createDirectories(folder.resolve("exim")));
    writeFor(exim.port(), exim.authority());
    return exim;
  }

  @Test
  void on_monday_at_seven_last_week_is_briefed_kept_and_mailed_once() throws IOException {
    try (Exim exim = exim()) {
      Answer early = run(MONDAY.minusSeconds(60), "schedule", "run", "--once");
      assertThat(early.code()).isZero();
      assertThat(early.messages()).contains("schedule.ended run=schedule next " + MONDAY);
      assertThat(exim.arrived(0)).isEmpty();
      Answer monday = run(MONDAY, "schedule", "run", "--once");
      assertThat(monday.messages())
          .contains("run.begun run=weekly/2024-03-04..2024-03-10 attempt 1")
          .contains("mail.sent run=weekly/2024-03-04..2024-03-10 to a@r.example: 250 OK id=")
          .contains("mail.refused run=weekly/2024-03-04..2024-03-10 to refused@r.example: 550")
          .doesNotContain(Exim.PASSWORD);
      assertThat(desk().resolve("reports/" + EDITION + ".pdf")).isNotEmptyFile();
      for (int second = 1; second < 60; second += 20) {
        run(MONDAY.plusSeconds(second), "schedule", "run", "--once");
      }
      assertThat(run(MONDAY.plusSeconds(30), "generate").messages())
          .contains("nothing has changed");
      run(MONDAY.minusSeconds(3600), "schedule", "run", "--once");
      run(MONDAY.plusSeconds(90), "schedule", "run", "--once");
      assertThat(exim.readers(3))
          .containsExactly("a@r.example", "b@r.example", "owner@desk.example");
      run(MONDAY.plusSeconds(100), "doctor");
      run(MONDAY.plusSeconds(100), "send", EDITION, "--dry-run");
      assertThat(filesWith(desk(), Exim.PASSWORD)).isEmpty();
      assertThat(filesWith(folder.resolve("exim/mail"), Exim.PASSWORD)).isEmpty();
    }
  }

  /** Where a secret has been written down. */
  private static List<Path> filesWith(Path folder, String secret) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> content(file).contains(secret))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void sending_by_hand_tells_who_has_it_and_gives_nobody_a_second_one() throws IOException {
    try (Exim exim = exim()) {
      run(MONDAY, "generate");
      Answer first = run(MONDAY, "send", "reports/" + EDITION + ".pdf", "--to", "a@r.example");
      assertThat(first.code()).as(first.messages()).isZero();
      assertThat(first.data()).startsWith("a@r.example\tsent\t250 OK id=");
      Answer second = run(MONDAY, "send", EDITION);
      assertThat(second.code()).isEqualTo(ExitCode.DELIVERY);
      assertThat(second.messages())
          .contains("a@r.example has it already: nothing is sent to this one; --again")
          .doesNotContain("b@r.example has it");
      assertThat(exim.readers(2)).containsExactly("a@r.example", "b@r.example");
      run(MONDAY.plusSeconds(1), "send", EDITION, "--to", "a@r.example", "--again");
      assertThat(exim.readers(3)).containsExactly("a@r.example", "a@r.example", "b@r.example");
    }
  }

  @Test
  void doctor_finds_a_server_that_lets_us_in_or_says_what_to_mend() throws IOException {
    int port;
    try (Exim exim = exim()) {
      port = exim.port();
      Answer well = run(MONDAY, "doctor");
      assertThat(well.data())
          .doesNotContain("FAULT")
          .contains("greets and lets us in (starttls), takes mails up to 3 MB")
          .contains("next Mon 2024-03-18 07:00 +05:00");
      assertThat(well.code()).isZero();
    }
    Answer ill = run(MONDAY, "doctor");
    assertThat(ill.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ill.data())
        .contains("FAULT  weekly mail: localhost:" + port)
        .contains("check host and port");
  }

  @Test
  void the_next_five_runs_are_told_in_the_zone_and_in_utc() throws IOException {
    writeFor(25, Path.of("none.pem"));
    Answer answer = run(MONDAY.minusSeconds(1), "schedule", "next");
    assertThat(answer.data().lines())
        .hasSize(6)
        .startsWith("weekly: \"0 7 * * MON\" in Asia/Almaty")
        .contains(
            "  Mon 2024-03-11 07:00 +05:00   Mon 2024-03-11 02:00Z   covers 2024-03-04..2024-03-10");
  }

  @Test
  void a_dry_run_writes_mails_files_and_plan_and_needs_no_server() throws IOException {
    writeFor(25, Path.of("none.pem"));
    run(MONDAY, "generate");
    Answer answer = run(MONDAY, "send", EDITION, "--dry-run", "-o", "out");
    assertThat(answer.data()).isEqualTo("out/plan.txt\n");
    assertThat(desk().resolve("out/" + EDITION + ".a@r.example.eml")).isNotEmptyFile();
    assertThat(desk().resolve("out/" + EDITION + ".b@r.example.pdf"))
        .hasSameBinaryContentAs(desk().resolve("reports/" + EDITION + ".pdf"));
    assertThat(desk().resolve("reports/" + EDITION + ".json"))
        .content()
        .contains("\"next\":\"18 March 2024, 07:00\"");
    assertThat(desk().resolve("out/plan.txt"))
        .content()
        .contains("to\ta@r.example\t<" + EDITION)
        .contains("bcc\tb@r.example\t");
  }

  @Test
  void an_edition_in_another_look_is_of_its_briefing_too() throws IOException {
    writeFor(25, Path.of("none.pem"));
    String briefing = Files.readString(desk().resolve("briefing.yaml"));
    write("language: ru\npaper: Letter\n" + briefing);
    run(MONDAY, "generate");
    String edition = EDITION.replace("weekly_", "weekly-ru-letter_");
    Answer answer = run(MONDAY, "send", edition, "--dry-run");
    assertThat(answer.code()).as(answer.messages()).isZero();
    assertThat(desk().resolve("outbox/plan.txt")).content().contains("edition  " + edition);
  }

  private void writeWithCopies(String password) throws IOException {
    writeFor(25, Path.of("none.pem"));
    String briefing = Files.readString(desk().resolve("briefing.yaml"));
    write(
        briefing + "  copies: {stamp: \"Copy for {recipient}\", password: \"" + password + "\"}\n");
    run(MONDAY, "generate");
  }

  @Test
  void a_readers_copy_bears_their_name_and_opens_with_the_password_alone() throws IOException {
    writeWithCopies("${PDF_PASSWORD}");
    Answer answer = run(MONDAY, "send", EDITION, "--dry-run");
    assertThat(answer.code()).as(answer.messages()).isZero();
    File copy = desk().resolve("outbox/" + EDITION + ".b@r.example.pdf").toFile();
    try (PDDocument opened = Loader.loadPDF(copy, SecretsWatch.PDF_PASSWORD)) {
      assertThat(new PDFTextStripper().getText(opened)).contains("Copy for b@r.example");
    }
    assertThatThrownBy(() -> Loader.loadPDF(copy)).isInstanceOf(InvalidPasswordException.class);
    assertThat(filesWith(desk(), SecretsWatch.PDF_PASSWORD)).isEmpty();
  }

  @Test
  void nobody_gets_the_plain_file_where_the_password_is_missing() throws IOException {
    writeWithCopies("${NOT_SET}");
    Answer answer = run(MONDAY, "send", EDITION, "--dry-run");
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.messages()).contains("the variable NOT_SET is not set");
    assertThat(desk().resolve("outbox")).doesNotExist();
  }

  @Test
  void an_edition_in_which_nothing_was_found_is_mailed_or_not_as_the_file_says()
      throws IOException {
    write(
        BRIEFING
            .replace("PORT", "1")
            .replace("AUTHORITY", "none.pem")
            .replace("  owner:", "  empty: skip\n  owner:"));
    Files.writeString(
        desk().resolve("inbox/a.txt"),
        "A quiet day\nSource: Sugd Wire\n5 March 2024\n\nThe canal in Tajikistan is long.\n");
    run(MONDAY.minusSeconds(60), "schedule", "run", "--once");
    assertThat(run(MONDAY, "schedule", "run", "--once").messages())
        .contains("edition.made")
        .contains("mail.skipped")
        .doesNotContain("mail.deferred");
  }

  @Test
  void a_run_that_fails_is_told_to_the_owner_and_to_no_reader() throws IOException {
    try (Exim exim = exim()) {
      run(MONDAY.minusSeconds(60), "schedule", "run", "--once");
      Files.delete(desk().resolve("inbox/a.txt"));
      Answer answer = run(MONDAY, "schedule", "run", "--once");
      assertThat(answer.messages()).contains("run.failed run=weekly/2024-03-04..2024-03-10 again");
      assertThat(exim.readers(1)).containsExactly("owner@desk.example");
      assertThat(content(exim.arrived(1).getFirst()))
          .contains("Run:     weekly/2024-03-04..2024-03-10")
          .contains("Nothing was sent to readers.");
    }
  }

  @Test
  void what_a_schedule_or_mail_says_wrong_is_found_by_check() throws IOException {
    write("name: weekly\ndocuments: [inbox/]\nschedule: {cron: \"0 0 7 * * MON\"}\n");
    Answer answer = run(MONDAY, "check", "briefing.yaml");
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.messages()).contains("briefing.yaml:3").contains("perhaps \"0 7 * * MON\"");
  }
}
