package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest extends InboxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\rtf1 text} | is an RTF file, which is not read; save it as .docx, .pdf or .txt",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 | is an old or an encrypted Office file, which"
            + " is not read; save it as .docx, .pdf or .txt",
        "\u0089PNG | is a PNG picture, which is not read; leave it out, or hand in its text",
        "7z\u00BC\u00AF | is a 7z archive, which is not read; unpack it first",
        "<?xml version='1.0'?><rss></rss> | is XML, which is not read unless it is XHTML; save it as"
            + " .html"
      })
  void what_is_not_read_is_named_by_its_content(String content, String message) {
    assertThat(refused("a.txt", content.getBytes(StandardCharsets.ISO_8859_1)))
        .hasToString("a.txt: " + message);
  }

  @Test
  void other_files_in_zip_archives_are_named() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", "<x/>");

    assertThat(refused("a.docx", WordTest.docx(parts)).toString()).contains("is an Excel file");
  }

  @Test
  void a_text_that_is_named_a_word_document_is_left_out() {
    assertThat(refused("a.docx", "no zip at all".getBytes(StandardCharsets.UTF_8)))
        .hasToString(
            "a.docx: holds plain text, no Word document; save it again, or give it the ending it"
                + " deserves");
  }

  @Test
  void a_page_that_a_server_sent_instead_of_a_pdf_is_left_out() {
    byte[] page = "<!doctype html><p>Not found.</p>".getBytes(StandardCharsets.UTF_8);

    assertThat(refused("a.pdf", page).toString()).contains("holds a web page, no PDF");
  }

  @Test
  void an_empty_file_is_left_out() {
    assertThat(refused("a.txt", new byte[0]))
        .hasToString("a.txt: is empty; leave it out, or fetch it again");
  }

  @Test
  void a_file_of_white_space_is_left_out() {
    assertThat(refused("a.txt", " \n\n\t \n".getBytes(StandardCharsets.UTF_8)).toString())
        .contains("holds no text");
  }

  @Test
  void random_bytes_are_left_out() {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);

    assertThat(refused("a.txt", bytes).toString()).contains("holds binary data, no text");
  }
}
