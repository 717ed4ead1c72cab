package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest extends InboxTest {

  private static final String RUSSIAN =
      "Министр подписал договор о поставке насосов для канала. Стороны не назвали ни цены, ни срока."
          + " Первый насос привезут весной, а второй, как говорят, не раньше будущего года.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE"})
  void russian_text_is_read_in_any_of_its_character_sets(String charset) {
    byte[] bytes =
        (charset.startsWith("UTF-16") ? "\uFEFF" + RUSSIAN : RUSSIAN)
            .getBytes(Charset.forName(charset));

    assertThat(String.join(" ", texts(read("a.txt", bytes)))).isEqualTo(RUSSIAN);
  }

  @Test
  void latin_text_in_utf_16_is_read_without_a_mark() {
    byte[] bytes =
        "The minister signed it. Nobody saw the price.".getBytes(StandardCharsets.UTF_16LE);

    assertThat(texts(read("a.txt", bytes)))
        .containsExactly("The minister signed it.", "Nobody saw the price.");
  }

  @Test
  void a_page_is_read_in_the_set_that_it_declares() {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body><article><p>"
            + RUSSIAN
            + "</p></article></body></html>";

    assertThat(
            String.join(" ", texts(read("a.html", page.getBytes(Charset.forName("windows-1251"))))))
        .isEqualTo(RUSSIAN);
  }

  @Test
  void what_a_page_declares_falsely_is_not_believed() {
    String page =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><article><p>"
            + RUSSIAN
            + "</p></article></body></html>";

    assertThat(String.join(" ", texts(read("a.html", page)))).isEqualTo(RUSSIAN);
  }

  @Test
  void western_quotation_marks_of_windows_are_read() {
    byte[] bytes = "He said “yes” – and left Cafés.".getBytes(Charset.forName("windows-1252"));

    assertThat(texts(read("a.txt", bytes))).containsExactly("He said “yes” – and left Cafés.");
  }

  @Test
  void bytes_without_meaning_are_counted_in_a_notice() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RUSSIAN.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {' ', (byte) 0xD0, ' ', (byte) 0xFF, '.'});

    Article article = read("a.txt", bytes.toByteArray());

    assertThat(texts(article).getFirst())
        .isEqualTo("Министр подписал договор о поставке насосов для канала.");
    assertThat(article.notices())
        .singleElement()
        .hasToString(
            "a.txt: 2 bytes are not UTF-8 and stand as \uFFFD, the first in line 1; save it as UTF-8");
  }

  @Test
  void lines_of_another_character_set_among_those_of_utf8_lose_nothing() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("He said “yes” – and left.\n\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("Both Cafés – the old ones – stay.".getBytes(Charset.forName("windows-1252")));

    Article article = read("a.txt", bytes.toByteArray());

    assertThat(texts(article))
        .containsExactly("He said “yes” – and left.", "Both Cafés – the old ones – stay.");
    assertThat(article.notices())
        .singleElement()
        .hasToString(
            "a.txt: is UTF-8 with lines in windows-1252, the first is line 3; look at them, and save"
                + " it as UTF-8");
  }

  @Test
  void two_lines_of_russian_are_not_those_of_an_old_macintosh() {
    String text = "Министр сказал, что насосы привезут весной. «Это поздно», — ответил он.";

    assertThat(
            String.join(" ", texts(read("a.txt", text.getBytes(Charset.forName("windows-1251"))))))
        .isEqualTo(text);
  }

  @Test
  void a_character_cut_in_two_at_the_end_loses_nothing_else() {
    byte[] whole = RUSSIAN.getBytes(StandardCharsets.UTF_8);

    assertThat(texts(read("a.txt", Arrays.copyOf(whole, whole.length - 2)))).hasSize(3);
  }

  @Test
  void letters_written_in_two_parts_become_one() {
    assertThat(texts(read("a.txt", "Cafe\u0301 owners met. Nobody paid.")))
        .contains("Café owners met.");
  }

  @Test
  void lone_surrogates_and_forbidden_characters_are_taken_out() {
    String page =
        "<html><body><article><p>The price&#x0; is &#xD800;high&#x1F;, he said in the hall today.</p></article></body></html>";

    assertThat(texts(read("a.html", page)).getFirst()).doesNotContain("\u0000", "\uD800", "\u001F");
    assertThat(
            texts(
                read(
                    "b.txt",
                    "It \u0001cost\u0000 \u001Bmore than the ministry had said in May, and nobody asked why.")))
        .containsExactly("It cost more than the ministry had said in May, and nobody asked why.");
  }
}
