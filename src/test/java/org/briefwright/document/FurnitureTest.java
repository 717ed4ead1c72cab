package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.briefwright.fact.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest extends InboxTest {

  private static final String FIRST =
      "The ministry signed a contract with two builders on Thursday, its spokesman said in Almaty.";
  private static final String SECOND =
      "Work on the canal is to begin in spring, and water may flow in Almaty two years later.";
  private static final String THIRD =
      "The ministry did not say who will pay for the pumps, and the builders were not asked.";

  private Article withLine(String line) {
    return read(
        "a.txt", String.join("\n\n", "Two builders for the canal", FIRST, line, SECOND, THIRD));
  }

  /** Lines in the middle of an article, where nothing but their wording or make gives them away. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "teaser | Read also: Who pays for the pumps?",
        "teaser | Also read: the story of a dam",
        "teaser | RELATED: Seven pumps stopped in May",
        "teaser | Читайте также: Кто заплатит за насосы",
        "teaser | (Click the image to see more pictures)",
        "caption | Workers at the canal, 24 March 2024. Photo: Press office",
        "caption | Photo by J. Doe / Agency",
        "caption | A pump at work. REUTERS/Jane Doe",
        "caption | Фото: пресс-служба министерства",
        "caption | The minister in the field (Photo courtesy of the ministry)",
        "share buttons | Share this:   Facebook   WhatsApp   Email",
        "site control | Print   /   Mail   /   3 comments",
        "site control | Share   Listen   Report a typo",
        "share buttons | Поделиться в Facebook ВКонтакте Telegram",
        "cookie notice | This website uses cookies. By browsing you agree to cookies being stored.",
        "subscription | Subscribe to our weekly newsletter",
        "subscription | Follow us on Telegram and never miss a story",
        "subscription | Подписывайтесь на наш канал!",
        "subscription | Get the Water Brief in your inbox every Monday.",
        "tags | Tags: water, canal, pumps",
        "tags | TAGGED: water",
        "tags | #water #canal",
        "tags | Теги: вода, канал",
        "contact | Press service of the ministry, tel. (312) 62 05 45",
        "contact | Mr Doe, +996 3222 5 55 55",
        "contact | Пресс-служба, тел.: 62-05-45",
        "contact | Company contact information",
        "record of the page | Project number: 4711",
        "record of the page | Doe, J. (2020), Who pays for the pumps, Commentary 3, Osh.",
        "source line | via Hill Wire, 24.hill",
        "source line | via Hill Wire 3h",
        "source line | 2 hours ago",
        "link | View this letter online: https://hill.example/l/12",
        "editorial note | Adds: the ministry in the third paragraph, background",
        "disclaimer | The desk may hold positions in the shares it writes about.",
        "record of the page | Environmental category: B",
        "record of the page | PRESS RELEASE No. 12",
        "copyright | When using this material a reference to the source is obligatory.",
        "counter | Views: 2 310",
        "counter | 4 min read",
        "counter | Просмотров: 12",
        "byline | By Jane Doe",
        "byline | By Jane Doe and John Roe in Astana",
        "byline | Author: Press Office",
        "byline | Reporting by Jane Doe; editing by John Roe",
        "byline | Interview: J. Doe",
        "byline | Автор: Иван Петров",
        "source line | Source: Water Monitor",
        "source line | (Agency/Wire)",
        "source line | Источник: Агентство",
        "ticker | USD/UZS 12 700  EUR/UZS 13 900",
        "copyright | © 2012–2025 Water Monitor. All rights reserved.",
        "copyright | (c) 2024 Water Monitor",
        "contact | Media contact: J. Doe, tel. +7 700 000 00 00, e-mail: press@water.example",
        "disclaimer | The views expressed in this article are his own.",
        "disclaimer | Мнение редакции может не совпадать с мнением автора.",
        "editorial note | This article was updated on 2 May to correct a figure.",
        "editorial note | Updated: 3 May 2025",
        "site control | Found a mistake? Select the text and press Ctrl+Enter",
        "site control | Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
        "navigation | Previous: Pumps arrive   Next: Pumps leave",
        "navigation | ← Older story",
        "navigation | Home › Economy › Water",
        "advertisement | ADVERTISEMENT",
        "advertisement | Image removed.",
        "comment | Leave a Reply",
        "teaser | In the next issue: the last ferry",
        "weather | Astana, –27 °C",
        "time of day | 14:05",
        "link | https://water.example/1",
        "byline | Special to the Water Monitor",
        "subscription | Follow Jane Doe on Twitter: @doe",
        "disclaimer | The editors' position may not coincide with that of the author.",
        "source line | — Port Authority (@port) 3 November",
      })
  void a_line_is_dropped_for_its_wording_wherever_it_stands(String reason, String line) {
    Article article = withLine(line);

    assertThat(article.dropped())
        .containsExactly(new Dropped(line.replaceAll("\\s+", " "), reason));
    assertThat(texts(article)).contains(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By 2030 the canal will carry water to four districts.",
        "By contrast, the neighbours have said nothing so far.",
        "By our estimate the losses come to a fifth of the harvest.",
        "Source of the river is a glacier that nobody owns.",
        "Photo exhibitions about the canal were opened in two towns.",
        "Follow the water",
        "via Osh to the lakes: water flows again.",
        "Mobile operators paid 450,000,000 tenge for the pumps",
        "Water in the canal: +5.4 percent in 2024 after +12 in 2023",
        "Reference to the canal was made in 2 speeches.",
        "Back to the old river bed",
        "The two firms share a pipe, a pump and a debt.",
        "Cookies and tea were served at the ceremony.",
        "Comments by the minister were not recorded.",
        "Views differ: some want the canal, some do not.",
        "The plant, powered by gas, will drive the pumps.",
        "The government sought financial advice from a bank in London.",
        "The photo by the ministry's own man shows a dry field.",
        "Next year the pumps will be paid for, he promised.",
        "Share prices of both builders rose by a tenth.",
        "24 March 2024",
        "GDP 2024: 5.2",
        "Correspondent: And what does the bank say?",
        "Print is dead, a former editor of the daily said.",
        "Earlier this month he denied it.",
        "Special envoys of both sides met in the hills.",
        "Live broadcasts were cut off at noon, viewers said.",
        "With reporting restrictions in place, little is known.",
        "The Uzbek side was silent."
      })
  void a_line_of_the_article_itself_stays(String line) {
    assertThat(texts(withLine(line))).contains(line);
  }

  @Test
  void everything_below_a_heading_for_other_stories_is_dropped() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n\n",
                "Two builders for the canal",
                FIRST,
                SECOND,
                "Related articles",
                "Editor's choice",
                "Ferry sinks in the harbour of Baku",
                "A ferry with forty wagons sank in the harbour of Baku on Sunday, the port said.",
                "Popular",
                "Ten recipes with apricots"));

    assertThat(texts(article)).containsExactly("Two builders for the canal", FIRST, SECOND);
    assertThat(article.dropped()).extracting(Dropped::reason).containsOnly("appended stories");
  }

  @Test
  void a_box_of_other_stories_in_the_middle_does_not_end_the_article() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n\n",
                "Two builders for the canal",
                FIRST,
                "The builders come from Almaty and from Ankara, and have worked together before.",
                "Read also",
                "Ferry sinks in the harbour",
                "Ten recipes with apricots",
                SECOND,
                "In Ankara the second builder, which is owned by the state, was proud of the deal."));

    assertThat(texts(article)).contains(FIRST, SECOND).doesNotContain("Ten recipes with apricots");
  }

  @Test
  void below_the_last_sentence_signatures_and_links_are_dropped() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n\n",
                "Two builders for the canal",
                FIRST,
                SECOND,
                "WNA",
                "Older news of the day"));

    assertThat(texts(article)).containsExactly("Two builders for the canal", FIRST, SECOND);
    assertThat(article.document().publisher()).contains("WNA");
  }

  @Test
  void a_last_line_that_reads_like_a_sentence_stays_though_its_stop_is_missing() {
    String last = "the pumps will be paid for by the farmers themselves over the next ten years";
    Article article = read("a.txt", String.join("\n\n", "Two builders for the canal", FIRST, last));

    assertThat(texts(article)).contains(last);
  }

  @Test
  void above_the_first_sentence_labels_names_and_dates_are_dropped() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n",
                "LONG READ · WATER",
                "",
                "Two builders for the canal",
                "Jane Doe",
                "Almaty, 12 May 2025",
                "",
                FIRST,
                SECOND));

    assertThat(texts(article)).containsExactly("Two builders for the canal", FIRST, SECOND);
    assertThat(article.document().author()).contains("Jane Doe");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-05-12"));
  }

  @Test
  void a_second_headline_of_six_words_or_more_stays() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n\n",
                "Two builders for the canal",
                "Pumps are still missing from the plan",
                FIRST,
                SECOND));

    assertThat(kinds(article)).contains("HEADING Pumps are still missing from the plan");
  }

  @Test
  void a_dateline_on_a_line_of_its_own_dates_the_text() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n\n", "Two builders for the canal", "ALMATY, 2 Dec. 2025", FIRST, SECOND));

    assertThat(dropped(article)).containsExactly("ALMATY, 2 Dec. 2025");
    assertThat(article.document().publishedFrom()).isEqualTo("dateline");
  }

  @Test
  void a_dateline_in_front_of_the_first_sentence_dates_the_text_and_stays() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n\n",
                "Two builders for the canal",
                "ALMATY, December 2, 2025 (Wire) – " + FIRST));

    assertThat(texts(article)).contains("ALMATY, December 2, 2025 (Wire) – " + FIRST);
    assertThat(article.document().publishedFrom()).isEqualTo("dateline");
    assertThat(article.document().publisher()).contains("Wire");
  }

  @Test
  void what_stands_there_twice_is_kept_once() {
    Article article =
        read("a.txt", String.join("\n\n", "Two builders for the canal", FIRST, SECOND, FIRST));

    assertThat(article.dropped()).containsExactly(new Dropped(FIRST, "repeated"));
  }

  @Test
  void a_quotation_pulled_out_of_the_text_is_dropped() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n\n",
                "Two builders for the canal",
                FIRST,
                "“Water has no passport.”",
                "The elder of the village shrugged: “Water has no passport.” Then he went home.",
                SECOND));

    assertThat(article.dropped())
        .containsExactly(new Dropped("“Water has no passport.”", "pull quote"));
  }

  @Test
  void a_closing_paragraph_about_the_author_is_dropped() {
    Article article =
        read(
            "a.txt",
            String.join(
                "\n\n",
                "Two builders for the canal",
                "By Jane Doe",
                FIRST,
                SECOND,
                "Jane Doe teaches hydrology at a university in Almaty."));

    assertThat(article.dropped())
        .contains(
            new Dropped("Jane Doe teaches hydrology at a university in Almaty.", "author note"));
  }

  @Test
  void reasons_are_given_in_the_order_of_the_page() {
    Article article = withLine("Tags: water");

    assertThat(article.dropped().stream().map(Dropped::text).collect(Collectors.joining()))
        .isEqualTo("Tags: water");
  }
}
