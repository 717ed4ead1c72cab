package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Dropped;
import org.junit.jupiter.api.Test;

class WordTest extends InboxTest {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String PROSE =
      "The fund lent forty million to the builder of the second road.";

  static byte[] docx(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> parts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    return parts;
  }

  private static String p(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private Article readBody(String body) {
    return read("a.docx", docx(parts(body)));
  }

  @Test
  void styles_tell_titles_headings_lists_and_captions() {
    Map<String, String> parts =
        parts(
            p("a7", "A road in two parts")
                + p(PROSE)
                + p("1", "The second part")
                + p(PROSE + " It did.")
                + p("a9", "one bridge")
                + p("aa", "The bridge in winter"));
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + W
            + "><w:style w:styleId=\"a7\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:styleId=\"a9\"><w:name w:val=\"List Bullet\"/></w:style>"
            + "<w:style w:styleId=\"aa\"><w:name w:val=\"caption\"/></w:style></w:styles>");

    Article article = read("a.docx", docx(parts));

    assertThat(kinds(article))
        .containsExactly(
            "TITLE A road in two parts",
            "BODY " + PROSE,
            "HEADING The second part",
            "BODY " + PROSE,
            "BODY It did.",
            "ITEM one bridge");
    assertThat(article.dropped()).containsExactly(new Dropped("The bridge in winter", "caption"));
  }

  @Test
  void runs_tabs_and_breaks_of_a_paragraph_are_one_text() {
    assertThat(
            texts(
                readBody(
                    "<w:p><w:r><w:t xml:space=\"preserve\">The fund </w:t></w:r><w:r><w:t>lent</w:t></w:r>"
                        + "<w:r><w:tab/><w:t>forty</w:t><w:br/><w:t>million to the builder.</w:t></w:r></w:p>")))
        .containsExactly("The fund lent forty million to the builder.");
  }

  @Test
  void cells_of_tables_are_items() {
    String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    Article article =
        readBody(
            p(PROSE)
                + "<w:tbl><w:tr>"
                + cell.formatted("Road")
                + cell.formatted("40 million")
                + "</w:tr></w:tbl>"
                + p(PROSE + " It was late."));

    assertThat(kinds(article)).contains("ITEM Road", "ITEM 40 million");
  }

  @Test
  void what_was_struck_out_or_hidden_is_not_read() {
    Article article =
        readBody(
            "<w:p><w:r><w:t xml:space=\"preserve\">The fund lent forty </w:t></w:r><w:del><w:r><w:delText>billion"
                + " </w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\">million </w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>in secret </w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:t>to the builder.</w:t></w:r></w:p>");

    assertThat(texts(article)).containsExactly("The fund lent forty million to the builder.");
  }

  @Test
  void notes_come_behind_the_text() {
    Map<String, String> parts =
        parts(p(PROSE) + p("The builder was glad of it, and said so in public."));
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes "
            + W
            + "><w:footnote>"
            + p("A figure that the fund itself gives.")
            + "</w:footnote></w:footnotes>");

    assertThat(texts(read("a.docx", docx(parts))))
        .last()
        .isEqualTo("A figure that the fund itself gives.");
  }

  @Test
  void the_day_on_which_the_file_was_made_is_weak_evidence() {
    Map<String, String> parts = parts(p(PROSE));
    parts.put(
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>Template 7</dc:title>"
            + "<dc:creator>Jane Doe</dc:creator><dcterms:created>2025-11-03T08:00:00Z</dcterms:created></cp:coreProperties>");

    Article article = read("a.docx", docx(parts));

    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-03"));
    assertThat(article.document().origin()).isEqualTo(DateOrigin.GIVEN);
    assertThat(article.document().publishedFrom()).isEqualTo("creation date of the file");
    assertThat(article.document().author()).contains("Jane Doe");

    Map<String, String> stated =
        parts(p("Two roads for the price of one") + p("Almaty, 5 October 2025") + p(PROSE));
    stated.put("docProps/core.xml", parts.get("docProps/core.xml"));
    assertThat(read("b.docx", docx(stated)).document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-10-05"));
    assertThat(read("b.docx", docx(stated)).document().title())
        .contains("Two roads for the price of one");
  }

  @Test
  void a_file_without_styles_is_read_like_plain_text() {
    Article article =
        readBody(
            p("Two roads for the price of one")
                + p(PROSE)
                + p("What comes next")
                + p(PROSE + " So they say."));

    assertThat(kinds(article))
        .contains("TITLE Two roads for the price of one", "HEADING What comes next");
  }

  @Test
  void a_word_file_is_known_by_its_bytes() {
    assertThat(texts(read("a.doc", docx(parts(p(PROSE)))))).containsExactly(PROSE);
  }

  @Test
  void a_document_type_is_refused() {
    Map<String, String> parts = parts("");
    parts.put(
        "word/document.xml",
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document "
            + W
            + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");

    assertThat(refused("a.docx", docx(parts)).toString())
        .startsWith("a.docx: ")
        .containsAnyOf("declares a document type", "damaged part");
  }

  @Test
  void a_damaged_file_is_left_out() {
    byte[] whole = docx(parts(p(PROSE)));

    assertThat(refused("a.docx", Arrays.copyOf(whole, whole.length / 2)).toString())
        .isEqualTo(
            "a.docx: is a Word file that ends too early, after %d bytes; fetch it again, or save it"
                + " anew from Word",
            whole.length / 2);
  }
}
