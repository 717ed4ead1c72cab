package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefwright.layout.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages break with the style sheet of the weekly design, tried at every height. */
class BreaksTest {

  private static final String SHEET = sheet();

  private static String sheet() {
    try {
      return Files.readString(Path.of("templates/weekly/weekly.css"))
          + "@page { size: 100mm 80mm; margin: 8mm; @top-left { content: none } @top-right { content: none }"
          + " @bottom-left { content: none } @bottom-right { content: none } } p { font: 10pt/14pt 'Source Serif 4' }";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static IntStream heights() {
    return IntStream.range(0, 14);
  }

  /** The texts of the pages when {@code body} stands below so many lines. */
  private static List<String> below(int lines, String body) {
    String above = "<p>above</p>".repeat(lines);
    return TinyPages.texts(TinyPages.print(TinyPages.styled(SHEET, above + body)));
  }

  private static String rows(int count, String row) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> row.replace("#", "" + i))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("heights")
  void a_heading_its_tables_caption_and_head_stay_with_the_first_row(int lines) {
    List<String> pages =
        below(
            lines,
            "<h3>HEADING</h3><table class=\"data\"><caption>CAPTION</caption><thead><tr><th scope=\"col\">HEAD</th></tr></thead><tbody>"
                + rows(5, "<tr><td>row# one<br/>two</td></tr>")
                + "</tbody></table>");
    assertThat(pages)
        .noneMatch(
            page -> page.endsWith("HEADING") || page.endsWith("CAPTION") || page.endsWith("HEAD"));
  }

  @ParameterizedTest
  @MethodSource("heights")
  void a_heading_stays_with_the_first_row_however_high_that_is(int lines) {
    List<String> pages =
        below(
            lines,
            "<h3>HEADING</h3><table class=\"data\"><thead><tr><th scope=\"col\">HEAD</th></tr><tr class=\"continued\"><td>MORE</td></tr></thead><tbody>"
                + rows(3, "<tr><td>row# one<br/>two<br/>3<br/>4<br/>5<br/>6<br/>7<br/>8</td></tr>")
                + "</tbody></table>");
    assertThat(pages).noneMatch(page -> page.endsWith("HEADING") || page.endsWith("HEAD"));
  }

  @ParameterizedTest
  @MethodSource("heights")
  void no_last_row_of_a_table_stands_alone_on_a_page(int lines) {
    List<String> pages =
        below(
            lines,
            "<table class=\"data\"><thead><tr><th scope=\"col\">HEAD</th></tr></thead><tbody>"
                + rows(7, "<tr><td>row# one<br/>two</td></tr>")
                + "</tbody></table>");
    assertThat(pages)
        .filteredOn(page -> page.contains("row7"))
        .allMatch(page -> page.contains("row6"));
  }

  @ParameterizedTest
  @MethodSource("heights")
  void no_first_row_of_a_table_stands_alone_at_the_foot_of_a_page(int lines) {
    List<String> pages =
        below(
            lines,
            "<table class=\"data\"><thead><tr><th scope=\"col\">HEAD</th></tr></thead><tbody>"
                + rows(7, "<tr><td>row#</td></tr>")
                + "</tbody></table>");
    assertThat(pages)
        .filteredOn(page -> page.contains("row1"))
        .allMatch(page -> page.contains("row2"));
  }

  private static final String PAGINATED =
      "table { border-collapse: collapse; -fs-table-paginate: paginate } td, th { padding: 0 } tr { page-break-inside: avoid }";

  /** On pages that hold twelve lines. */
  private static Pages table(int linesAbove, int rows) {
    return TinyPages.styled(
        PAGINATED,
        "<p>above</p>".repeat(linesAbove)
            + "<table><thead><tr><th scope=\"col\">HEAD</th></tr></thead><tbody>"
            + rows(rows, "<tr><td>row# one<br/>two</td></tr>")
            + "</tbody></table>");
  }

  private static Press patient(int layouts) {
    return new Press(TinyPages.TYPECASE, Duration.ofSeconds(60), layouts);
  }

  @Test
  void a_last_row_that_can_be_given_company_in_no_more_layouts_stops_the_press() {
    Pages lonely = table(0, 6);
    assertThatThrownBy(() -> patient(1).print(lonely, List.of(), TinyPages.MOMENT))
        .isInstanceOf(PressException.class)
        .hasMessageContaining(
            "page 2: of a table only the last row stands here, \"row6 onetwo\", also after 1 layouts");
    assertThatCode(() -> patient(2).print(lonely, List.of(), TinyPages.MOMENT))
        .doesNotThrowAnyException();
  }

  @Test
  void a_head_alone_that_can_be_moved_in_no_more_layouts_stops_the_press() {
    Pages alone = table(10, 3);
    assertThatThrownBy(() -> patient(1).print(alone, List.of(), TinyPages.MOMENT))
        .isInstanceOf(PressException.class)
        .hasMessageContaining(
            "page 1: only the head of a table stands here, above \"row1 onetwo\", also after 1 layouts");
    assertThatCode(() -> patient(2).print(alone, List.of(), TinyPages.MOMENT))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("heights")
  void no_row_of_a_table_is_cut(int lines) {
    List<String> pages =
        below(
            lines,
            "<table class=\"data\"><tbody>"
                + rows(6, "<tr><td>from#<br/>middle<br/>to#</td></tr>")
                + "</tbody></table>");
    for (int row = 1; row <= 6; row++) {
      String from = "from" + row;
      String to = "to" + row;
      assertThat(pages).noneMatch(page -> page.contains(from) != page.contains(to));
    }
  }

  @Test
  void the_head_of_a_table_is_repeated_on_each_of_its_pages() {
    List<String> pages =
        below(
            0,
            "<table class=\"data\"><thead><tr><th scope=\"col\">HEAD</th></tr></thead><tbody>"
                + rows(40, "<tr><td>row</td></tr>")
                + "</tbody></table>");
    assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.startsWith("HEAD"));
  }

  @ParameterizedTest
  @MethodSource("heights")
  void a_topic_stays_with_its_first_line(int lines) {
    List<String> pages =
        below(
            lines,
            "<h3>HEADING</h3><h4>TOPIC</h4><table class=\"lines\"><tbody>"
                + rows(
                    4,
                    "<tr><td class=\"date\">5 May</td><td class=\"said\">said one<br/>two<br/>three</td><td class=\"at\">1.#</td></tr>")
                + "</tbody></table>");
    assertThat(pages).noneMatch(page -> page.endsWith("HEADING") || page.endsWith("TOPIC"));
  }

  @ParameterizedTest
  @MethodSource("heights")
  void a_country_and_its_lead_stay_with_the_first_of_what_happened(int lines) {
    List<String> pages =
        below(
            lines,
            "<div class=\"country-section\"><div class=\"opening\"><h2 class=\"part-title\">COUNTRY</h2><p class=\"coverage\">COVERAGE</p></div>"
                + "<div><p class=\"lead\">lead one<br/>LEAD</p><h3>HEADING</h3><table class=\"lines told\"><tbody>"
                + rows(
                    3,
                    "<tr><th scope=\"row\">row#</th><td class=\"said\">one<br/>two<br/>three</td></tr>")
                + "</tbody></table></div></div>");
    assertThat(pages)
        .noneMatch(
            page -> page.endsWith("COVERAGE") || page.endsWith("LEAD") || page.endsWith("HEADING"))
        .filteredOn(page -> page.contains("COUNTRY"))
        .allMatch(page -> page.contains("row1"));
  }

  @ParameterizedTest
  @MethodSource("heights")
  void a_paragraph_leaves_two_lines_behind_and_takes_two_along(int lines) {
    List<String> pages = below(lines, "<p>one<br/>two<br/>three<br/>four</p>");
    assertThat(pages).noneMatch(page -> page.endsWith("one") || page.startsWith("four"));
  }

  @Test
  void a_word_longer_than_its_column_is_broken_and_not_cut_off() {
    String word = "Verkehrsinfrastruktur".repeat(6);
    List<String> pages =
        below(
            0,
            "<table class=\"data\"><tbody><tr><td class=\"who\">"
                + word
                + "</td><td>x</td></tr></tbody></table>");
    assertThat(String.join("", pages).replace(" ", "")).contains(word);
  }

  @Test
  void a_row_longer_than_a_page_goes_on_on_the_next_with_nothing_lost() {
    String words = rows(300, "word#<br/>");
    List<String> pages =
        below(
            3,
            "<table class=\"lines\"><tbody><tr><td class=\"date\">5 May</td><td class=\"said\">"
                + words
                + "</td></tr></tbody></table>");
    assertThat(String.join(" ", pages)).contains("word1 ", "word150 ", "word299 ", "word300");
    assertThat(
            pages.stream()
                .flatMap(page -> java.util.stream.Stream.of(page.split(" ")))
                .filter(word -> word.startsWith("word"))
                .distinct())
        .hasSize(300);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58})
  void a_reference_never_stands_alone_on_a_line(int widthMm) {
    String line =
        "<p style=\"width: "
            + widthMm
            + "mm\">The line that runs along the river has <span class=\"keep\">moved.\u00A0<span class=\"refs\">"
            + "<a class=\"ref\" href=\"#x\" title=\"x\">4.7</a></span></span></p><p id=\"x\">4.7</p>";
    assertThat(lines(TinyPages.styled(SHEET, line))).anyMatch(text -> text.endsWith("moved. 4.7"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 22, 24, 26, 28, 30, 32, 34, 36})
  void no_line_ends_inside_of_a_word_with_an_apostrophe(int widthMm) {
    String line =
        "<p style=\"width: " + widthMm + "mm\">away from Russia’s attitude to Mongolia’s rails</p>";
    assertThat(lines(TinyPages.styled(SHEET, line))).noneMatch(text -> text.startsWith("s "));
  }

  /** As they stand on the pages. */
  private static List<String> lines(Pages pages) {
    try (PDDocument document = Loader.loadPDF(TinyPages.print(pages).pdf())) {
      return new PDFTextStripper().getText(document).lines().map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
