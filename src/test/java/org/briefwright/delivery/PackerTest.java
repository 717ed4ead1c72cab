package org.briefwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefwright.delivery.Packer.Packed;
import org.briefwright.delivery.Recipient.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {

  private static final Instant MOMENT = Instant.parse("2025-11-10T02:00:00Z");
  private static final List<Recipient> READERS =
      List.of(
          new Recipient(Address.parse("Айгуль <a@r.example>", "test"), Role.TO),
          new Recipient(Address.parse("c@r.example", "test"), Role.CC),
          new Recipient(Address.parse("b@r.example", "test"), Role.BCC));

  @TempDir Path folder = Path.of("");

  private static Packed pack(Issue issue, int reader) {
    Packer packer = new Packer(Samples.settings(Samples.plain(25), READERS), Copies.plain());
    return packer.pack(issue, READERS.get(reader), MOMENT, 20_000_000);
  }

  private static String text(Packed packed) {
    return new String(packed.bytes(), StandardCharsets.ISO_8859_1);
  }

  private static Issue titled(String title) {
    return issue(title, "en");
  }

  private static Issue issue(String title, String language) {
    Issue sample = Samples.issue();
    Issue.Head head = sample.head();
    return new Issue(
        sample.id(),
        sample.briefing(),
        sample.place(),
        new Issue.Head(
            title,
            head.label(),
            head.version(),
            head.moment(),
            head.period(),
            head.zone(),
            head.cutOff(),
            head.next(),
            head.marking(),
            language),
        sample.developments(),
        sample.changes(),
        sample.tallies(),
        sample.tables(),
        false,
        sample.nothingFound(),
        sample.pdf());
  }

  @Test
  void the_message_id_is_the_same_at_every_attempt_and_another_for_each_recipient() {
    assertThat(pack(Samples.issue(), 0).messageId())
        .isEqualTo(pack(Samples.issue(), 0).messageId())
        .isNotEqualTo(pack(Samples.issue(), 1).messageId())
        .startsWith("<weekly_2025-W45_")
        .endsWith("@desk.example>")
        .doesNotContain("a@r");
  }

  @Test
  void all_headers_that_mail_programs_ask_for_are_there() {
    assertThat(text(pack(Samples.issue(), 0)))
        .contains("From: Regional desk <desk@desk.example>\r\n")
        .contains("Reply-To: editor@desk.example\r\n")
        .contains("Cc: c@r.example\r\n")
        .contains("Date: Mon, 10 Nov 2025 02:00:00 +0000")
        .contains("Subject: [TLP:CLEAR] Regional Weekly, 2025-W45, 3-9 November 2025\r\n")
        .contains("List-Id: \"Regional Weekly\" <weekly.desk.example>\r\n")
        .contains("List-Unsubscribe: <https://desk.example/leave?who=a%40r.example>\r\n")
        .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")
        .contains("Auto-Submitted: auto-generated\r\n")
        .contains("X-Briefwright-Edition: " + Samples.EDITION + "\r\n")
        .contains("filename*=UTF-8''" + Samples.EDITION + ".pdf\r\n")
        .doesNotContain("Bcc")
        .doesNotContain("b@r.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Weekly\r\nBcc: x@evil.example", "Weekly\nX: y", "Weekly\0", "Weekly\rX", "a\tb"})
  void a_title_can_add_no_header(String title) {
    assertThatThrownBy(() -> pack(titled(title), 0))
        .isInstanceOf(DeliveryException.class)
        .hasMessageContaining("control character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@r.example\r\nBcc: x@evil.example",
        "a@r.example, b@r.example",
        "a r.example",
        "<a@r.example",
        "@r.example",
        "a@",
        "a@r.example\0",
        "group: a@r.example;"
      })
  void what_is_no_address_is_refused(String text) {
    assertThatThrownBy(() -> Address.parse(text, "mail"))
        .isInstanceOf(DeliveryException.class)
        .hasMessageContaining("mail: ");
  }

  @Test
  void a_title_in_another_script_is_coded_and_no_line_is_too_long() {
    String text = text(pack(titled("Орталық Азия апталығы: ".repeat(6).strip()), 0));
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(998));
    assertThat(text).contains("Subject: =?UTF-8?");
    assertThat(text.substring(0, text.indexOf("\r\n\r\n")).chars()).allMatch(c -> c < 127);
  }

  @Test
  void a_letter_stays_below_100_kilobytes_however_many_figures_there_are() {
    Issue sample = Samples.issue();
    Issue.Table wide =
        new Issue.Table(
            "Coverage",
            false,
            "",
            List.of("Country", "1", "2"),
            Stream.generate(() -> List.of("Қазақстан Республикасы", "12", "13"))
                .limit(80)
                .toList());
    Issue large =
        new Issue(
            sample.id(),
            sample.briefing(),
            sample.place(),
            sample.head(),
            sample.developments(),
            sample.changes(),
            sample.tallies(),
            Stream.generate(() -> wide).limit(40).toList(),
            false,
            sample.nothingFound(),
            sample.pdf());
    assertThat(pack(large, 0).bytes()).hasSizeLessThan(100_000);
    assertThat(LetterWriter.write(large, true).text()).contains("more charts are in the PDF");
  }

  @Test
  void a_letter_speaks_the_language_of_its_edition_and_leaves_the_documents_theirs() {
    Letter letter = LetterWriter.write(issue("Сводка", "ru"), false);
    assertThat(letter.text())
        .contains("Выпуск 2025-W45, версия 1")
        .contains("Сводка слишком велика для вложения.")
        .contains("ГЛАВНОЕ")
        .contains("независимых источников: 2")
        .contains("signed a <loan> of $40 million");
    assertThat(letter.html()).contains("<html lang=\"ru\">").contains("В цифрах");
  }

  @Test
  void the_text_of_a_letter_fits_a_terminal_and_says_what_the_html_says() {
    Letter letter = LetterWriter.write(Samples.issue(), true);
    assertThat(letter.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(73));
    assertThat(letter.text())
        .contains("signed a <loan> of $40 million")
        .contains("Tajikistan · 5 November 2025 · 2 independent sources · [1.4, 2.1]")
        .contains("Developing\n  - Tajikistan, the bank: loan: $40 million, signed [1.4]\n")
        .contains("    before: $38 million, announced\n")
        .contains("In US dollars. Disclosed values.\n")
        .contains("KZ       2.2 bn          –\n");
    assertThat(letter.html())
        .contains("The bank &amp; the ministry signed a &lt;loan&gt;")
        .doesNotContain("<loan>")
        .doesNotContainIgnoringCase("<img")
        .doesNotContain("http");
  }

  /** Python's mail package, of another make than the library that wrote the mail. */
  @Test
  void a_parser_of_another_make_finds_no_defect_and_the_same_parts() throws Exception {
    Packed packed = pack(titled("Орталық Азия: weekly"), 0);
    Path mail = Files.write(folder.resolve("mail.eml"), packed.bytes());
    Path script = folder.resolve("parse.py");
    try (InputStream in = PackerTest.class.getResourceAsStream("parse.py")) {
      Files.write(script, Objects.requireNonNull(in).readAllBytes());
    }
    String said = python(script, mail);
    assertThat(said.lines())
        .containsExactly(
            "defects 0",
            "subject [TLP:CLEAR] Орталық Азия: weekly, 2025-W45, 3-9 November 2025",
            "to Айгуль a@r.example",
            "one-click yes",
            "parts multipart/mixed multipart/alternative text/plain text/html application/pdf",
            "file " + Samples.EDITION + ".pdf",
            "pdf " + new String(Samples.issue().pdf(), StandardCharsets.UTF_8),
            "bare line feeds 0");
  }

  private static String python(Path script, Path mail) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("python3", script.toString(), mail.toString()).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    } catch (IOException e) {
      return abort("python3 is not installed: the mail was not parsed by another make");
    }
  }

  @Test
  void the_same_mail_is_made_in_every_locale() {
    Locale before = Locale.getDefault();
    try {
      String plain = headers();
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(headers()).isEqualTo(plain);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String headers() {
    return text(pack(Samples.issue(), 0)).replaceAll("=_Part_[\\d_.]+", "");
  }
}
