package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMetadataTest extends InboxTest {

  private static final String TEXT =
      "<p>The port moved a record number of containers in October, the customs office said.</p>"
          + "<p>Most of them came from the east, and few of them went back full.</p>";

  private Document page(String head, String body) {
    return read("page.html", "<html><head>" + head + "</head><body>" + body + "</body></html>")
        .document();
  }

  /** A head or body each, the day it gives and where that was found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2025-11-03T23:30:00+05:00'> | 2025-11-03 |"
            + " meta article:published_time",
        "<meta name='DC.date.issued' content='2025-11-03'> | 2025-11-03 | meta dc.date.issued",
        "<meta name='parsely-pub-date' content='2025-11-03T10:00:00Z'> | 2025-11-03 | meta"
            + " parsely-pub-date",
        "<meta name='citation_date' content='2025/11/03'> | 2025-11-03 | meta citation_date",
        "<meta itemprop='datePublished' content='2025-11-03'> | 2025-11-03 | meta datepublished",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\","
            + "\"datePublished\":\"2025-11-03\",\"dateModified\":\"2025-11-09\"}</script> | 2025-11-03 |"
            + " JSON-LD datePublished",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":"
            + "[\"Article\"],\"datePublished\":\"2025-11-03\"}]}</script> | 2025-11-03 | JSON-LD"
            + " datePublished",
        "<link rel='canonical' href='https://log.example/2025/11/03/port'> | 2025-11-03 | address of"
            + " the page"
      })
  void the_day_is_read_from_the_head(String head, String day, String from) {
    Document document = page(head, "<h1>Port counts its boxes</h1>" + TEXT);

    assertThat(document.published())
        .hasValueSatisfying(found -> assertThat(found).hasToString(day));
    assertThat(document.publishedFrom()).isEqualTo(from);
    assertThat(document.origin()).isEqualTo(DateOrigin.STATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<time class='entry-date published' datetime='2025-11-03'></time> | time tag",
        "<time pubdate datetime='2025-11-03T10:00'>Monday</time> | time tag",
        "<div class='info'>Published on 3 November 2025 at 10:00</div> | date line",
        "<p>3 November 2025, 10:00</p> | date line",
        "<span itemprop='datePublished' content='2025-11-03'>Monday</span> | itemprop datePublished"
      })
  void the_day_is_read_from_the_page(String above, String from) {
    Document document =
        page("", "<article><h1>Port counts its boxes</h1>" + above + TEXT + "</article>");

    assertThat(document.published())
        .hasValueSatisfying(found -> assertThat(found).hasToString("2025-11-03"));
    assertThat(document.publishedFrom()).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({
    "<meta property='article:modified_time' content='2025-11-09'>",
    "<script type='application/ld+json'>{\"@type\":\"Article\"}</script>",
    "<meta name='date' content='1970-01-01T00:00:00Z'>",
    "<meta name='viewport' content='width=device-width'>"
  })
  void a_day_of_change_or_none_is_no_day_of_publication(String head) {
    Document document =
        page(
            head,
            "<article><h1>Port counts its boxes</h1><time class='updated' datetime='2025-11-09'>"
                + "</time><p>Updated: 9 November 2025</p>"
                + TEXT
                + "</article>"
                + "<section class='most-read'><time datetime='2025-01-01'>1.1.</time></section>");

    assertThat(document.published()).isEmpty();
    assertThat(document.publishedFrom()).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<meta property='og:site_name' content='Caspian Log'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"publisher\":"
            + "{\"@type\":\"Organization\",\"name\":\"Caspian Log\"}}</script>",
        "<title>Port counts its boxes | Caspian Log</title>",
        "<title>Port counts its boxes - Ports - Caspian Log</title>",
        "<title>Port counts its boxes &mdash; Caspian Log</title>",
        "<meta name='DC.publisher' content='Caspian Log'>"
      })
  void the_publisher_is_read_from_the_head(String head) {
    Document document = page(head, "<article><h1>Port counts its boxes</h1>" + TEXT + "</article>");

    assertThat(document.publisher()).contains("Caspian Log");
    assertThat(document.title()).contains("Port counts its boxes");
  }

  @Test
  void the_address_names_the_publisher_where_nothing_else_does() {
    Document document =
        page(
            "<link rel='canonical' href='https://www.caspianlog.example/a'>",
            "<h1>Port counts its boxes</h1>" + TEXT);

    assertThat(document.publisher()).contains("caspianlog.example");
    assertThat(document.url()).contains("https://www.caspianlog.example/a");
  }

  @Test
  void author_and_language_are_read_from_the_head() {
    Document document =
        page("<meta name='author' content='By Jane Doe'>", "<h1>Port counts its boxes</h1>" + TEXT);

    assertThat(document.author()).contains("Jane Doe");
    assertThat(document.language()).isEqualTo("en");
  }

  @Test
  void the_text_itself_speaks_louder_than_the_declared_language() {
    String russian =
        "<p>Порт обработал рекордное число контейнеров, и это было больше, чем за год до того.</p>";

    assertThat(
            read(
                    "page.html",
                    "<html lang='en'><body><h1>Порт считает</h1>" + russian + "</body></html>")
                .document()
                .language())
        .isEqualTo("ru");
  }

  @Test
  void a_faulty_description_is_passed_over() {
    Document document =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>"
                + "<meta name='date' content='2025-11-03'>",
            "<h1>Port counts its boxes</h1>" + TEXT);

    assertThat(document.publishedFrom()).isEqualTo("meta date");
  }
}
