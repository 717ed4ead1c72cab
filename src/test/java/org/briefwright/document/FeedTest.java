package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Notice;
import org.junit.jupiter.api.Test;

class FeedTest extends InboxTest {

  private static final Path FEEDS = Path.of("src/test/resources/org/briefwright/document/feeds");

  private List<Reading> feed(String name) throws IOException {
    write(name, Files.readAllBytes(FEEDS.resolve(name)));
    return readings();
  }

  private static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  @Test
  void each_entry_is_a_document_with_its_title_address_author_day_and_channel() throws IOException {
    Document first = article(feed("rss.xml").getFirst()).document();

    assertThat(first.file()).isEqualTo("rss.xml#1");
    assertThat(first.title()).contains("Canal & pumps: who pays?");
    assertThat(first.publisher()).contains("Karakum Courier");
    assertThat(first.author()).contains("Leyla Orazova");
    assertThat(first.url()).contains("https://karakumcourier.example/canal");
    assertThat(first.published()).contains(LocalDate.parse("2025-11-03"));
    assertThat(first.origin()).isEqualTo(DateOrigin.GIVEN);
    assertThat(first.publishedFrom()).isEqualTo("feed pubDate");
  }

  @Test
  void the_whole_text_stands_before_the_summary_and_loses_its_furniture() throws IOException {
    assertThat(texts(article(feed("rss.xml").getFirst())))
        .containsExactly(
            "Canal & pumps: who pays?",
            "The ministry of water lent $40 million to two builders on Monday.",
            "Neither would say what the pumps will cost.");
  }

  @Test
  void an_entry_without_title_and_text_is_a_notice_and_the_rest_goes_on() throws IOException {
    List<Reading> readings = feed("rss.xml");

    assertThat(readings).hasSize(3);
    assertThat(readings.get(1))
        .isInstanceOfSatisfying(
            Reading.Unread.class,
            unread -> {
              assertThat(unread.file()).isEqualTo("rss.xml#2");
              assertThat(unread.notice().problem()).isEqualTo("has neither title nor text");
            });
  }

  @Test
  void an_entry_from_elsewhere_has_its_own_publisher_and_a_day_that_is_none_is_told()
      throws IOException {
    Article third = article(feed("rss.xml").getLast());

    assertThat(third.document().publisher()).contains("Lake Wire");
    assertThat(third.document().published()).isEmpty();
    assertThat(third.notices())
        .anySatisfy(notice -> assertThat(notice.problem()).isEqualTo("pubDate \"soon\" is no day"));
  }

  @Test
  void atom_has_text_as_elements_and_days_of_publication_before_those_of_updates()
      throws IOException {
    Article first = article(feed("atom.xml").getFirst());

    assertThat(first.document().publisher()).contains("Pass & Plain");
    assertThat(first.document().author()).contains("Ivan Petrov");
    assertThat(first.document().url()).contains("https://passandplain.example/tunnel");
    assertThat(first.document().published()).contains(LocalDate.parse("2025-11-03"));
    assertThat(texts(first))
        .contains("The tunnel on the northern road was opened again on Monday after nine days.");
  }

  @Test
  void atom_text_that_is_no_markup_stays_as_it_is() throws IOException {
    Article second = article(feed("atom.xml").getLast());

    assertThat(second.document().publishedFrom()).isEqualTo("feed updated");
    assertThat(texts(second))
        .contains("Wages rose faster than prices in October, by 2 < 3 percent, says the bureau.");
  }

  @Test
  void a_feed_that_breaks_off_gives_the_entries_before_it() throws IOException {
    Article first = article(feed("rdf.xml").getFirst());

    assertThat(first.document().title()).contains("Prices in October");
    assertThat(first.document().publisher()).contains("Bureau of Prices");
    assertThat(first.document().published()).contains(LocalDate.parse("2025-11-06"));
    assertThat(first.notices())
        .extracting(Notice::toString)
        .contains(
            "rdf.xml: is a feed that breaks off before its closing tag: its last entry may be cut;"
                + " fetch it again");
  }

  @Test
  void entries_of_one_file_can_be_told_apart() throws IOException {
    assertThat(feed("atom.xml"))
        .extracting(reading -> article(reading).document().id())
        .doesNotHaveDuplicates();
  }

  @Test
  void of_a_feed_with_too_many_entries_the_first_ones_are_read_and_the_limit_is_told() {
    Path file =
        write(
            "a.xml",
            "<rss><channel>"
                + "<item><title>The bank lent money to Almaty</title></item>".repeat(5)
                + "</channel></rss>");
    List<Reading> readings = readings(Limits.standard().with("parts", 3), Given.nothing(), file);

    assertThat(readings).hasSize(4);
    assertThat(readings.getLast())
        .isInstanceOfSatisfying(
            Reading.Unread.class,
            unread -> assertThat(unread.notice().problem()).startsWith("has more than 3 parts"));
  }

  @Test
  void entities_of_a_feeds_own_are_refused() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            + "<rss><channel><item><title>&a;</title></item></channel></rss>";

    assertThat(refused("a.xml", bomb.getBytes(StandardCharsets.UTF_8)).problem())
        .isEqualTo("declares a document type inside, which is refused");
  }

  @Test
  void a_feed_without_entries_is_refused() {
    assertThat(
            refused(
                    "a.rss",
                    "<rss><channel><title>A</title></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8))
                .problem())
        .isEqualTo("is a feed without entries");
  }

  @Test
  void other_xml_is_refused_as_before() {
    assertThat(
            refused("a.xml", "<?xml version=\"1.0\"?><list/>".getBytes(StandardCharsets.UTF_8))
                .problem())
        .startsWith("is XML");
  }
}
