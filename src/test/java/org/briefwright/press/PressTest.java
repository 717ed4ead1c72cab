package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefwright.brief.SampleBrief;
import org.briefwright.chart.Drawing;
import org.briefwright.layout.Pages;
import org.briefwright.layout.Paper;
import org.junit.jupiter.api.Test;

class PressTest {

  @Test
  void equal_pages_and_an_equal_moment_give_equal_bytes_in_any_zone_and_language() {
    Pages pages = TinyPages.weekly(SampleBrief.busy(), Paper.A4);
    String first = TinyPages.print(pages).sha256();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      Pages again = TinyPages.weekly(SampleBrief.busy(), Paper.A4);
      assertThat(again.xhtml()).isEqualTo(pages.xhtml());
      assertThat(TinyPages.print(again).sha256()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void another_moment_gives_another_file_of_the_same_length() {
    Pages pages = TinyPages.of("<p>Hello</p>");
    Copy first = TinyPages.print(pages);
    Copy second =
        new Press(TinyPages.TYPECASE, Duration.ofSeconds(60))
            .print(pages, List.of(), TinyPages.MOMENT.plusSeconds(1));
    assertThat(second.sha256()).isNotEqualTo(first.sha256());
  }

  @Test
  void the_file_is_dated_by_the_moment_that_was_handed_in() throws IOException {
    try (PDDocument document = Loader.loadPDF(TinyPages.print(TinyPages.of("<p>x</p>")).pdf())) {
      Calendar created = document.getDocumentInformation().getCreationDate();
      assertThat(created.toInstant()).isEqualTo(Instant.parse("2025-11-10T02:00:00Z"));
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Tiny");
      assertThat(
              new String(
                  document.getDocumentCatalog().getMetadata().toByteArray(),
                  java.nio.charset.StandardCharsets.UTF_8))
          .contains("<xmp:CreateDate>2025-11-10T02:00:00Z</xmp:CreateDate>");
    }
  }

  @Test
  void letters_of_the_five_languages_come_back_out_of_the_file() {
    String letters = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ҳҳ Ҷҷ Ӣӣ Ӯӯ Ўў Ää Ňň Şş Žž Ýý Öö Üü Gʻgʻ Oʻoʻ";
    Copy copy = TinyPages.print(TinyPages.of("<p>" + letters + "</p>"));
    assertThat(TinyPages.texts(copy).getFirst()).isEqualTo(letters);
  }

  @Test
  void ligatures_do_not_hide_letters_from_a_search() {
    Copy copy = TinyPages.print(TinyPages.of("<p>difficult official flow</p>"));
    assertThat(TinyPages.texts(copy).getFirst()).isEqualTo("difficult official flow");
  }

  @Test
  void a_letter_that_the_text_font_lacks_is_lent_by_another() {
    Copy copy = TinyPages.print(TinyPages.of("<p>習近平, საქართველო, Երևան, ₿ 👋</p>"));
    assertThat(TinyPages.texts(copy).getFirst()).isEqualTo("習近平, საქართველო, Երևան, ₿ 👋");
  }

  @Test
  void a_letter_that_no_font_has_stops_the_press_and_is_named_with_its_page() {
    Pages pages = TinyPages.of("<p>" + "a<br/>".repeat(20) + "</p><p>He drew 𓀀 and left.</p>");
    assertThatThrownBy(() -> TinyPages.print(pages))
        .isInstanceOf(PressException.class)
        .hasMessageContaining("page 2: no font has the letter U+13000 (EGYPTIAN HIEROGLYPH A001)")
        .hasMessageContaining("in \"He drew 𓀀 and left.\"")
        .hasMessageContaining("add a TrueType family");
  }

  @Test
  void characters_without_ink_pass() {
    Copy copy = TinyPages.print(TinyPages.of("<p>soft\u00ADhyphen zero\u200Bwidth</p>"));
    assertThat(copy.pages()).isEqualTo(1);
  }

  @Test
  void a_drawing_is_printed_with_letters_that_can_be_searched() {
    Drawing drawing =
        new Drawing(
            "fig1",
            150,
            60,
            "A word",
            g -> {
              g.setColor(java.awt.Color.BLACK);
              g.setFont(new java.awt.Font("Source Sans 3", java.awt.Font.BOLD, 9));
              g.drawString("Қазақстан 4.2 bn", 10, 20);
            });
    Pages pages =
        TinyPages.of(
            "<p>before</p><p><object type=\"application/x-drawing\" data=\"fig1\" alt=\"A word\""
                + " style=\"width: 150pt; height: 60pt\"></object></p><p>after</p>",
            drawing);
    assertThat(TinyPages.texts(TinyPages.print(pages)).getFirst())
        .contains("before", "Қазақстан 4.2 bn", "after");
  }

  @Test
  void a_place_for_a_drawing_that_was_not_handed_in_stops_the_press() {
    Pages pages =
        TinyPages.of(
            "<p><object type=\"application/x-drawing\" data=\"fig9\" alt=\"x\" style=\"width: 9pt; height: 9pt\"></object></p>");
    assertThatThrownBy(() -> TinyPages.print(pages))
        .isInstanceOf(PressException.class)
        .hasMessageContaining("there is no drawing \"fig9\"");
  }

  @Test
  void a_family_that_is_not_in_the_case_stops_the_press() {
    Pages pages = TinyPages.styled("p { font-family: 'Comic Sans' }", "<p>x</p>");
    assertThatThrownBy(() -> TinyPages.print(pages))
        .hasMessageContaining("the family \"Comic Sans\" is not there")
        .hasMessageContaining("Source Serif 4");
  }

  @Test
  void a_layout_that_takes_too_long_is_an_error_and_not_a_wait() {
    Pages pages = TinyPages.of("<p>word </p>".repeat(2_000));
    Press press = new Press(TinyPages.TYPECASE, Duration.ofMillis(1));
    assertThatThrownBy(() -> press.print(pages, List.of(), TinyPages.MOMENT))
        .isInstanceOf(PressException.class)
        .hasMessageContaining("the layout was not done after");
  }

  @Test
  void a_style_rule_that_is_not_understood_is_told() {
    Copy copy = TinyPages.print(TinyPages.styled("p { colour: red }", "<p>x</p>"));
    assertThat(copy.notices()).singleElement().asString().contains("colour");
  }

  @Test
  void the_weekly_design_is_printed_without_a_notice_on_either_paper() {
    assertThat(List.of(Paper.values()))
        .allSatisfy(paper ->
            assertThat(TinyPages.print(TinyPages.weekly(SampleBrief.busy(), paper)).notices())
                .isEmpty());
  }
}
