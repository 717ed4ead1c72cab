package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of publishers that stand wherever a text has room for them. */
class NameplateTest extends InboxTest {

  private static final String HEADLINE = "Dairy plans new line near Talas";

  private static final String BODY =
      """
      The dairy will spend $4 million on a new line near Talas, its director said on Tuesday.

      The ministry welcomed the plan and promised to pave the road before the end of the year.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Lake Courier, 3 June 2025                                 | Lake Courier
          Lake Courier - 03.06.2025 14:20                           | Lake Courier
          Published: 3 June 2025 · Lake Courier staff               | Lake Courier
          Posted on June 3, 2025 by Lakesnet Team                   | Lakesnet
          Ann Lee, Lakesnet                                         | Lakesnet
          The Economics Desk · Lakesnet · 3 June 2025 · 4 min read  | Lakesnet
          Translated from Russian by Lakesnet                       | Lakesnet
          """)
  void below_the_headline(String line, String publisher) {
    assertThat(publisher(HEADLINE + "\n" + line + "\n\n" + BODY)).isEqualTo(publisher);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          This article was first published by the Lake Courier.                  | Lake Courier
          Ann Lee is a reporter at Lake Courier. Follow her on X.                | Lake Courier
          Lake Courier                                                           | Lake Courier
          When using materials, a hyperlink to LakeInform is required.           | LakeInform
          The views expressed here do not reflect those of the Lake Institute.   | Lake Institute
          The material was prepared by the press service of the Lake Ministry.   | Lake Ministry
          """)
  void below_the_text(String line, String publisher) {
    assertThat(publisher(HEADLINE + "\n\n" + BODY + "\n" + line + "\n")).isEqualTo(publisher);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Osh. 3 June. LakeInform -                | LakeInform
          OSH, KYRGYZSTAN - Lake Courier -         | Lake Courier
          Osh, 3 June 2025 (Lakesnet):             | Lakesnet
          OSH – LAKESNET –                         | LAKESNET
          """)
  void in_the_dateline(String dateline, String publisher) {
    assertThat(publisher(HEADLINE + "\n\n" + dateline + " " + BODY)).isEqualTo(publisher);
  }

  @Test
  void whoever_has_found_it_out() {
    String lead =
        "OSH — The dairy is to spend more, Lake Courier has learned from two officials.\n\n";

    assertThat(publisher(HEADLINE + "\n\n" + lead + BODY)).isEqualTo("Lake Courier");
  }

  @Test
  void whoever_the_first_sentence_and_the_small_print_are_about() {
    String lead = "OSH (3 June 2025) — The Lake Development Bank (LDB) has lent $4 million.\n\n";
    String about = "\nAbout LDB\nLDB is a bank of four countries.\n";

    assertThat(publisher(HEADLINE + "\n\n" + lead + BODY + about))
        .isEqualTo("Lake Development Bank");
    assertThat(read("b.txt", HEADLINE + "\n\n" + lead + BODY).document().publisher()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Agencies – Almaty: ", "'KHOROG, Gorno-Badakhshan — '", "Osh – Talas – "})
  void a_place_in_the_dateline_publishes_nothing(String dateline) {
    assertThat(read("a.txt", HEADLINE + "\n\n" + dateline + BODY).document().publisher()).isEmpty();
  }

  @Test
  void a_row_of_buttons_names_nobody() {
    String text = "Print | Send | Listen\n\n" + HEADLINE + "\n3 June 2025\n\n" + BODY;

    assertThat(read("a.txt", text + "\nPrint | Send\n").document().publisher()).isEmpty();
  }

  @Test
  void a_word_that_the_text_writes_small_is_no_name() {
    assertThat(read("a.txt", HEADLINE + "\n3 June 2025 | Dairy\n\n" + BODY).document().publisher())
        .isEmpty();
  }

  @Test
  void the_name_of_a_tab_that_was_copied_along() {
    Article article = read("a.txt", HEADLINE + " | Lakesnet\n\n3 June 2025\n\n" + BODY);

    assertThat(article.document().title()).contains(HEADLINE);
    assertThat(article.document().publisher()).contains("Lakesnet");
    assertThat(texts(article)).startsWith(HEADLINE);
  }

  @Test
  void the_number_of_an_issue_and_a_headline_with_days_of_its_own() {
    Article article =
        read("a.txt", "LAKE & HILL no. 212\n\nSeven days by the lakes: 4–10 March\n\n" + BODY);

    assertThat(article.document().title()).contains("Seven days by the lakes: 4–10 March");
    assertThat(article.document().publisher()).contains("LAKE & HILL");
  }

  @Test
  void a_day_between_dashes() {
    Article article =
        read("a.txt", HEADLINE + "\nClient note – J. Doe – 21 June 2024 – not for all\n\n" + BODY);

    assertThat(article.document().published().orElseThrow()).hasToString("2024-06-21");
    assertThat(article.document().publisher()).isEmpty();
  }

  @Test
  void a_mail_with_its_name_in_the_signature() {
    String mail =
        "From: Lakesnet Letter <letter@lnl.example>\nTo: desk@hill.example\nSubject: "
            + HEADLINE
            + "\nDate: Tue, 3 Jun 2025 09:00:00 +0500\n\n"
            + BODY
            + "\n-- \nLakesnet Letter | 1,900 readers | Unsubscribe: https://lnl.example/u\n";

    assertThat(read("a.eml", mail).document().publisher()).contains("Lakesnet Letter");
  }

  @Test
  void a_name_above_and_below_the_text_against_the_label_that_ends_it() {
    String text = "Lake Courier, 3 June 2025\n\n" + HEADLINE + "\n\n" + BODY;

    assertThat(publisher(text + "\nKABAR\n\nFollow the Lake Courier on X.\n"))
        .isEqualTo("Lake Courier");
    assertThat(publisher(HEADLINE + "\n\n" + BODY + "\nKABAR\n")).isEqualTo("KABAR");
  }

  @Test
  void the_name_of_a_feed() {
    String page =
        "<html><head><title>%s</title><link rel=\"alternate\" type=\"application/rss+xml\""
            + " title=\"Lakesnet &raquo; Feed\" href=\"/feed\"></head><body><h1>%s</h1><p>%s</p></body></html>";

    assertThat(read("a.html", page.formatted(HEADLINE, HEADLINE, BODY)).document().publisher())
        .contains("Lakesnet");
  }

  @Test
  void a_newsletter_is_of_whoever_has_its_address() {
    String mail =
        "From: Lakesnet Newsletter <news@lakesnet.example>\nTo: desk@hill.example\nSubject: "
            + HEADLINE
            + "\nDate: Tue, 3 Jun 2025 09:00:00 +0500\n\n"
            + BODY;

    assertThat(read("a.txt", mail).document().publisher()).contains("Lakesnet");
  }

  private String publisher(String text) {
    return read("a.txt", text).document().publisher().orElse("nobody");
  }
}
