package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.fact.Dropped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain texts of many makes, each whole. */
class MakesOfTextTest extends InboxTest {

  @Test
  void fields_that_a_collector_put_above_the_text() {
    Article article =
        read(
            "a.txt",
            """
            Title: Two banks get a loan
            Date: 2025-11-06
            Source: https://www.oshpost.example/en/1
            URL: https://www.oshpost.example/en/1

            The regulator said on Thursday that it had lent $40 million to two banks in Osh.
            """);

    assertThat(article.document().title()).contains("Two banks get a loan");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-06"));
    assertThat(article.document().publisher()).contains("oshpost.example");
    assertThat(article.document().url()).contains("https://www.oshpost.example/en/1");
    assertThat(article.dropped()).extracting(Dropped::reason).containsOnly("header field");
    assertThat(texts(article)).hasSize(1);
  }

  @Test
  void a_release_under_the_name_of_an_office() {
    Article article =
        read(
            "a.txt",
            """
            MINISTRY OF FINANCE OF THE REPUBLIC OF LAKES

            PRESS RELEASE No. 12
            Osh, 4 May 2026

            On the repair of two pumps

            The ministry has repaired two pumps in Osh, and it has paid the builders on Monday.
            """);

    assertThat(article.document().publisher())
        .contains("MINISTRY OF FINANCE OF THE REPUBLIC OF LAKES");
    assertThat(article.document().title()).contains("On the repair of two pumps");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Geneva, May 4, 2026) – The pumps of Osh stand still, Lake Watch said today. | ",
        "The pumps of Osh stand still, and nobody has said why. | For more Lake Watch reporting on Osh, please visit: lakewatch.example/osh",
      })
  void a_release_that_says_whose_it_is(String lead, @Nullable String last) {
    Article article =
        read(
            "a.txt",
            "Osh: Repair the Pumps\n\n"
                + lead
                + " They were built in 1974 and have not been cleaned since then.\n\n"
                + (last == null ? "" : last));

    assertThat(article.document().publisher()).contains("Lake Watch");
  }

  @Test
  void a_digest_in_sections() {
    Article article =
        read(
            "a.txt",
            """
            STEPPE BULLETIN
            Weekly digest No. 44 | 27 October – 2 November 2025

            A week of water and wagons

            KAZAKHSTAN

            Parliament passed a law on pumps on Tuesday. It takes effect in January. (Wire)

            UZBEKISTAN

            Tashkent opened a second lane on the ring road, and nobody was late on Monday.

            WHAT TO WATCH

            4 November: summit in Awaza
            6 November: meeting in Vienna

            Source: Wire
            """);

    assertThat(kinds(article))
        .containsExactly(
            "TITLE A week of water and wagons",
            "HEADING KAZAKHSTAN",
            "BODY Parliament passed a law on pumps on Tuesday.",
            "BODY It takes effect in January. (Wire)",
            "HEADING UZBEKISTAN",
            "BODY Tashkent opened a second lane on the ring road, and nobody was late on Monday.",
            "HEADING WHAT TO WATCH",
            "ITEM 4 November: summit in Awaza",
            "ITEM 6 November: meeting in Vienna");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-02"));
    assertThat(article.document().publisher()).contains("STEPPE BULLETIN");
  }

  @Test
  void a_readout_below_the_name_of_an_office() {
    Article article =
        read(
            "a.txt",
            """
            Press Service of the President
            Home / News / Events
            02.11.2025 18:40
            President receives the Secretary General

            The Head of State received the Secretary General, who arrived on a working visit.

            The visit ended with a dinner. Photographs were taken.

            Photo report
            """);

    assertThat(article.document().title()).contains("President receives the Secretary General");
    assertThat(texts(article))
        .containsExactly(
            "President receives the Secretary General",
            "The Head of State received the Secretary General, who arrived on a working visit.",
            "The visit ended with a dinner.",
            "Photographs were taken.");
  }

  @Test
  void a_table_of_lines_between_paragraphs() {
    Article article =
        read(
            "a.txt",
            """
            Who pays for the dam

            These are the parties who have said that they will pay, and how much has arrived.

            Donor                   Promised        Paid
            World Bank              $350 million    $120 million
            Saudi Fund              $100 million    $20 million

            The ministry would not say who the private partners are, nor when they will pay.
            """);

    assertThat(kinds(article))
        .contains(
            "ITEM Donor Promised Paid",
            "ITEM World Bank $350 million $120 million",
            "ITEM Saudi Fund $100 million $20 million");
  }

  @Test
  void a_wire_report_with_broken_and_indented_lines() {
    Article article =
        read(
            "a.txt",
            """
            TASHKENT, Nov 5, 2025 (Wire) - Uzbekistan's central bank kept its
            main rate at 14 percent on Wednesday, as most analysts had
            expected, and said that inflation was slowing.
               The bank said it saw no reason to change course before the
            end of the year. "Risks are balanced," the governor told
            reporters.
               (Reporting by A. Reporter; Editing by B. Editor)
            """);

    assertThat(article.sentences())
        .extracting(sentence -> sentence.paragraph())
        .containsExactly(1, 2, 2);
    assertThat(article.sentences())
        .extracting(sentence -> sentence.line())
        .containsExactly(1, 4, 5);
    assertThat(article.document().publisher()).contains("Wire");
    assertThat(article.dropped())
        .containsExactly(new Dropped("(Reporting by A. Reporter; Editing by B. Editor)", "byline"));
  }

  @Test
  void a_page_copied_out_of_a_browser() {
    Article article =
        read(
            "a.txt",
            """
            Skip to content
            Menu
            Home
            News

            MONEY
            Two banks get a loan, deputies get angry
            6-Nov-2025
            Jane Doe
            Staff reporter

            Share
            Facebook

            The regulator said on Thursday that it had lent $40 million to two banks in Osh.

            Advertisement

            Both banks declined to comment. A third one was turned down.

            "We were not asked," said a clerk.

            Top stories
            Tram stops in Almaty

            If you value our work, please consider a donation.
            © 2025 Osh Post
            """);

    assertThat(texts(article))
        .containsExactly(
            "Two banks get a loan, deputies get angry",
            "The regulator said on Thursday that it had lent $40 million to two banks in Osh.",
            "Both banks declined to comment.",
            "A third one was turned down.",
            "\"We were not asked,\" said a clerk.");
    assertThat(article.document().author()).contains("Jane Doe");
    assertThat(article.document().publisher()).contains("Osh Post");
  }

  @Test
  void a_russian_page_copied_out_of_a_browser() {
    Article article =
        read(
            "a.txt",
            """
            Главная » Экономика
            Министр поручил ускорить строительство канала
            Сегодня, 14:05 | Экономика | 1 284
            5 ноября 2025

            Министр поручил ускорить строительство канала на юге страны, сообщила пресс-служба.

            По его словам, работы идут с опозданием на полгода. «Так нельзя», — сказал он.

            Читайте также: Кто платит за канал

            Подписывайтесь на наш Telegram-канал
            Источник: Акорда
            Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter
            Теги: канал, вода
            Похожие новости
            Насосы прибыли в Шымкент
            """);

    assertThat(texts(article))
        .containsExactly(
            "Министр поручил ускорить строительство канала",
            "Министр поручил ускорить строительство канала на юге страны, сообщила пресс-служба.",
            "По его словам, работы идут с опозданием на полгода.",
            "«Так нельзя», — сказал он.");
    assertThat(article.document().publisher()).contains("Акорда");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-05"));
  }

  @Test
  void an_interview_without_marks_down_to_its_last_word() {
    Article article =
        read(
            "a.txt",
            """
            The man who counts the fish

            We met him at the edge of what was once a harbour.

            Who buys them?

            Three plants in the next town.

            Anything else?

            No.
            """);

    assertThat(texts(article))
        .endsWith("Who buys them?", "Three plants in the next town.", "Anything else?", "No.");
  }
}
