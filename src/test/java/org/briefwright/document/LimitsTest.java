package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.briefwright.document.draft.Ceiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that would cost too much. Each must end soon, in a heap of 1 GB, with a notice. */
@Timeout(20)
class LimitsTest extends InboxTest {

  private static final Limits SMALL =
      new Limits(100_000, 2, 5_000, 500, 20, 10, 1_000_000, 50, Duration.ofSeconds(10));

  @Test
  void a_file_over_the_size_is_left_out() {
    assertThat(refused(SMALL, write("a.txt", "word ".repeat(30_000))).toString())
        .isEqualTo(
            "a.txt: is larger than 100000 bytes; leave it out, split it, or raise limits.file-bytes");
  }

  @Test
  void a_text_over_the_characters_is_left_out() {
    assertThat(refused(SMALL, write("a.txt", "word ".repeat(2_000))).toString())
        .isEqualTo(
            "a.txt: has more than 5,000 characters of text; leave it out, split it, or raise"
                + " limits.characters");
  }

  @Test
  void a_text_over_the_numbers_is_left_out() {
    assertThat(refused(SMALL, write("a.txt", "$1 ".repeat(501))).toString())
        .isEqualTo(
            "a.txt: has more than 500 numbers; leave it out, split it, or raise limits.numbers");
  }

  @Test
  void a_text_with_as_many_numbers_as_are_allowed_is_read() {
    Path file = write("a.txt", "$1 ".repeat(500));

    assertThat(readings(SMALL, Given.nothing(), file).getFirst()).isInstanceOf(Reading.Read.class);
  }

  @Test
  void a_pdf_over_the_pages_is_left_out() {
    PdfMaker pdf = new PdfMaker();
    for (int i = 0; i < 3; i++) {
      pdf.page().lines(70, 100, 10, List.of("A sentence on a page."));
    }

    assertThat(refused(SMALL, write("a.pdf", pdf.bytes())).toString())
        .isEqualTo(
            "a.pdf: has more than 2 pages; leave it out, split it, or raise limits.pdf-pages");
  }

  @Test
  void every_limit_that_a_message_names_is_a_setting() {
    for (Ceiling ceiling : Ceiling.values()) {
      assertThat(Limits.settings()).contains(ceiling.setting());
    }
    assertThat(Limits.standard().with("pdf-pages", 7).pdfPages()).isEqualTo(7);
    assertThat(Limits.standard().with("seconds", 5).time()).isEqualTo(Duration.ofSeconds(5));
    for (String setting : Limits.settings()) {
      assertThat(Limits.standard().with(setting, 3)).isNotEqualTo(Limits.standard());
    }
  }

  @Test
  void an_unknown_setting_is_refused_with_those_that_are_known() {
    assertThatThrownBy(() -> Limits.standard().with("pages", 7))
        .hasMessageStartingWith(
            "there is no limit \"pages\"; the limits are file-bytes, pdf-pages");
  }

  @Test
  void a_limit_below_one_is_no_limit() {
    assertThatThrownBy(() -> new Limits(0, 1, 1, 1, 1, 1, 1, 1, Duration.ofSeconds(1)))
        .hasMessage("limit fileBytes is 0; make it 1 or more");
  }

  @Test
  void a_word_file_that_unpacks_to_a_thousand_times_its_size_is_left_out() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", "<w:document>" + " ".repeat(60_000_000) + "</w:document>");

    assertThat(refused("a.docx", WordTest.docx(parts)).toString())
        .contains("has more than 200 times its packed size once unpacked")
        .contains("raise limits.expansion");
  }

  @Test
  void a_word_file_of_many_parts_is_left_out() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < 1_500; i++) {
      parts.put("word/part" + i, "x");
    }

    assertThat(refused("a.docx", WordTest.docx(parts)).toString())
        .contains("has more than 1,000 parts inside it");
  }

  @Test
  void a_pdf_that_unpacks_to_a_thousand_times_its_size_is_left_out() throws IOException {
    assertThat(refused("a.pdf", pdfBomb(150 << 20)).toString()).contains("raise limits.expansion");
  }

  private static byte[] pdfBomb(int bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
      byte[] chunk = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int done = 0; done < bytes; done += chunk.length) {
        out.write(chunk);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count"
                + " 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(
        "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }

  @Test
  void two_hundred_thousand_nested_tags_are_read() {
    String page =
        "<html><body>"
            + "<div>".repeat(200_000)
            + "<p>The river rose by a metre on Monday, he said.</p>";

    Article article = read("a.html", page);

    assertThat(texts(article)).containsExactly("The river rose by a metre on Monday, he said.");
  }

  @Test
  void nested_tables_links_and_lists_are_read_in_bounded_time() {
    String page =
        "<table><tr><td><ul><li><a><b>".repeat(20_000) + "The river rose by a metre on Monday.";

    write("a.html", "<html><body>" + page);

    assertThat(readings()).hasSize(1);
  }

  @Test
  void sixty_million_characters_are_left_out_and_the_rest_is_read() {
    write("a.txt", "word ".repeat(12_000_000));
    write("b.txt", "The river rose by a metre on Monday.");

    assertThat(readings())
        .extracting(reading -> reading instanceof Reading.Read ? "read" : "unread")
        .containsExactly("unread", "read");
  }

  @Test
  void one_line_of_five_million_characters_is_read() {
    Article article = read("a.txt", "The river rose by a metre on Monday. ".repeat(135_000));

    assertThat(article.sentences()).hasSize(135_000);
  }

  @Test
  void a_mail_of_nested_parts_is_left_out_or_read() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nMIME-Version: 1.0\n");
    for (int i = 0; i < 5_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    write("a.eml", mail.append("Content-Type: text/plain\n\nThe river rose.\n").toString());

    assertThat(readings()).hasSize(1);
  }

  @Test
  void entities_that_multiply_are_not_expanded() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        "<!DOCTYPE w [<!ENTITY a \"lol\"><!ENTITY b \""
            + "&a;".repeat(100)
            + "\"><!ENTITY c \""
            + "&b;".repeat(100)
            + "\">]><w:document xmlns:w=\"w\"><w:p><w:t>&c;</w:t></w:p></w:document>");

    assertThat(refused("a.docx", WordTest.docx(parts)).toString())
        .containsAnyOf("declares a document type", "damaged part");
  }
}
