package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Notice;
import org.junit.jupiter.api.Test;

class PdfTest extends InboxTest {

  private static final List<String> LEFT =
      List.of(
          "The bank lent forty million to the",
          "builder of the second road, which",
          "crosses the pass at a height that no",
          "lorry has reached so far. The first",
          "road is closed in winter, and often",
          "in spring as well.");
  private static final List<String> RIGHT =
      List.of(
          "The builder is to pay the money back",
          "over twenty years. What it earns will",
          "come from tolls, of which the lorries",
          "pay most. The bank called the invest-",
          "ment a safe one, and the builder had",
          "nothing to add to that.");

  private static final String[] ROADS = {"A road", "The mine road", "No other road", "One railway"};

  private static final String[] BOTH = {
    "The bank lent forty million to the builder of the second road, which crosses the pass at a"
        + " height that no lorry has reached so far.",
    "The first road is closed in winter, and often in spring as well.",
    "The builder is to pay the money back over twenty years.",
    "What it earns will come from tolls, of which the lorries pay most.",
    "The bank called the investment a safe one, and the builder had nothing to add to that."
  };

  @Test
  void two_columns_are_read_one_after_the_other() {
    byte[] pdf =
        new PdfMaker()
            .page()
            .lines(70, 80, 20, List.of("A road over the pass"))
            .lines(70, 130, 10, LEFT)
            .lines(310, 130, 10, RIGHT)
            .bytes();

    Article article = read("a.pdf", pdf);

    assertThat(kinds(article).getFirst()).isEqualTo("TITLE A road over the pass");
    assertThat(texts(article)).endsWith(BOTH);
    assertThat(article.document().title()).contains("A road over the pass");
  }

  @Test
  void columns_that_were_written_line_by_line_across_the_page_are_told_apart() {
    PdfMaker pdf = new PdfMaker().page();
    for (int i = 0; i < LEFT.size(); i++) {
      pdf.lines(70, 130 + 12.0 * i, 10, LEFT.subList(i, i + 1));
      pdf.lines(310, 130 + 12.0 * i, 10, RIGHT.subList(i, i + 1));
    }

    assertThat(texts(read("a.pdf", pdf.bytes()))).containsExactly(BOTH);
  }

  @Test
  void paragraphs_headings_and_pages_are_put_together() {
    List<String> wide =
        List.of(
            "The bank lent forty million to the builder of the second road, which crosses the pass at",
            "a height that no lorry has reached so far. The first road is closed in winter.");
    byte[] pdf =
        new PdfMaker()
            .page()
            .lines(70, 100, 10, wide)
            .lines(70, 160, 14, List.of("What the builder says"))
            .lines(
                70,
                190,
                10,
                List.of("The builder is to pay the money back over twenty years, and the bank"))
            .page()
            .lines(
                70,
                100,
                10,
                List.of("calls that a short time. Nobody else has asked for so little."))
            .bytes();

    assertThat(kinds(read("a.pdf", pdf)))
        .containsExactly(
            "BODY The bank lent forty million to the builder of the second road, which crosses the pass"
                + " at a height that no lorry has reached so far.",
            "BODY The first road is closed in winter.",
            "HEADING What the builder says",
            "BODY The builder is to pay the money back over twenty years, and the bank calls that a"
                + " short time.",
            "BODY Nobody else has asked for so little.");
  }

  @Test
  void running_heads_and_page_numbers_are_dropped() {
    PdfMaker pdf = new PdfMaker();
    for (int page = 1; page <= 4; page++) {
      pdf.page()
          .lines(70, 40, 8, List.of("Road Fund Quarterly No. 7"))
          .lines(
              70,
              100,
              10,
              List.of(
                  ROADS[page - 1] + " leads over a pass that is closed in winter and in spring."))
          .lines(280, 800, 8, List.of("- " + page + " -"));
    }

    Article article = read("a.pdf", pdf.bytes());

    assertThat(texts(article)).hasSize(4).allMatch(text -> text.contains("leads over a pass"));
    assertThat(article.dropped())
        .contains(
            new Dropped("Road Fund Quarterly No. 7", "running head"),
            new Dropped("- 3 -", "page number"));
  }

  @Test
  void a_hyphen_at_a_line_end_stays_where_the_text_has_the_word_with_it() {
    byte[] pdf =
        new PdfMaker()
            .page()
            .lines(
                70,
                100,
                10,
                List.of(
                    "The north-south road is the longest of those that the fund has paid for, and the north-",
                    "south railway is older. A Sino-",
                    "Kazakh firm built both of them."))
            .bytes();

    assertThat(texts(read("a.pdf", pdf)))
        .containsExactly(
            "The north-south road is the longest of those that the fund has paid for, and the"
                + " north-south railway is older.",
            "A Sino-Kazakh firm built both of them.");
  }

  @Test
  void the_rows_of_a_table_are_items() {
    byte[] pdf =
        new PdfMaker()
            .page()
            .lines(
                70,
                100,
                10,
                List.of("The fund paid for four roads in the year that has just ended, it said:"))
            .lines(70, 130, 10, List.of("Pass road", "Lake road", "Town road", "Mine road"))
            .lines(300, 130, 10, List.of("40 million", "12 million", "9 million", "3 million"))
            .bytes();

    assertThat(kinds(read("a.pdf", pdf)))
        .containsSubsequence(
            "ITEM Pass road", "ITEM 40 million", "ITEM Lake road", "ITEM 12 million");
  }

  @Test
  void the_day_on_which_the_file_was_made_is_weak_evidence() {
    GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.ofHours(5)));
    made.set(2025, 10, 3, 1, 30, 0);
    PdfMaker pdf = new PdfMaker().properties("Microsoft Word - plan7.doc", "Jane Doe", made);
    Article article = read("a.pdf", pdf.page().lines(70, 100, 10, LEFT).bytes());

    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-03"));
    assertThat(article.document().origin()).isEqualTo(DateOrigin.GIVEN);
    assertThat(article.document().publishedFrom()).isEqualTo("creation date of the file");
    assertThat(article.document().author()).contains("Jane Doe");
  }

  @Test
  void a_day_in_the_text_comes_before_that_of_the_file() {
    GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    made.set(2026, 1, 1);
    byte[] pdf =
        new PdfMaker()
            .properties("A road", "", made)
            .page()
            .lines(70, 80, 20, List.of("A road over the pass"))
            .lines(70, 120, 10, List.of("Published: 3 November 2025"))
            .lines(70, 160, 10, LEFT)
            .bytes();

    assertThat(read("a.pdf", pdf).document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-03"));
  }

  @Test
  void a_pdf_is_known_by_its_bytes() {
    byte[] pdf = new PdfMaker().page().lines(70, 130, 10, LEFT).bytes();

    assertThat(texts(read("a.doc", pdf))).hasSize(2);
  }

  @Test
  void a_locked_pdf_is_left_out() {
    byte[] pdf = new PdfMaker().page().lines(70, 130, 10, LEFT).locked("secret").bytes();

    assertThat(refused("a.pdf", pdf))
        .hasToString("a.pdf: is locked with a password; save it without one");
  }

  @Test
  void a_pdf_of_pictures_is_left_out() {
    assertThat(refused("a.pdf", new PdfMaker().page().bytes()).toString())
        .contains("its pages hold no text; hand in one with text recognised");
  }

  @Test
  void a_cut_pdf_is_read_as_far_as_it_goes_or_left_out() {
    byte[] pdf = new PdfMaker().page().lines(70, 130, 10, LEFT).bytes();
    write("a.pdf", Arrays.copyOf(pdf, pdf.length / 2));

    assertThat(readings()).hasSize(1);
  }

  @Test
  void a_pdf_without_its_end_says_that_text_may_be_missing() {
    byte[] pdf = new PdfMaker().page().lines(70, 130, 10, LEFT).bytes();

    assertThat(read("a.pdf", Arrays.copyOf(pdf, pdf.length - 8)).notices())
        .extracting(Notice::toString)
        .anyMatch(notice ->
            notice.startsWith("a.pdf: is a PDF cut off after " + (pdf.length - 8) + " bytes"));
  }
}
