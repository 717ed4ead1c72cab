package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of an outlet, an office or a bank that stands alone above a text. */
class MastheadTest extends InboxTest {

  private static final String PROSE =
      "The ministry of water said on Thursday that the canal would be dug next spring, and that"
          + " two companies had been asked to bring their pumps to the river.\n\n"
          + "Farmers who wait for the water were told to keep their old tanks for another year.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Lake Wire¶4 May 2025¶¶Canal to be dug next spring¶¶ ~ Lake Wire",
        "The Hill Gazette¶May 4, 2025¶¶Canal to be dug next spring¶¶ ~ The Hill Gazette",
        "Steppe Daily News¶¶Canal to be dug next spring¶¶4 May 2025¶¶ ~ Steppe Daily News",
        "VALLEY TIMES¶4 May 2025¶¶Canal to be dug next spring¶¶ ~ VALLEY TIMES",
        "Ministry of Water Resources¶4 May 2025¶¶Canal to be dug next spring¶¶ ~ Ministry of Water Resources",
        "Northern Development Bank¶Press release¶4 May 2025¶¶Canal to be dug next spring¶¶ ~ Northern Development Bank",
        "Canal to be dug next spring¶¶Pass Tribune¶4 May 2025¶¶ ~ Pass Tribune",
        "Dune News Agency¶04.05.2025 18:40¶Canal to be dug next spring¶¶ ~ Dune News Agency"
      })
  void a_label_with_an_outlets_word_beside_a_date_is_the_publisher(String head, String publisher) {
    Article article = read("a.txt", head.replace('¶', '\n') + PROSE);

    assertThat(article.document().publisher()).contains(publisher);
    assertThat(article.document().author()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Border Lens | Water | 4 May 2025¶¶Canal to be dug next spring¶¶ ~ Border Lens",
        "Valley Business Weekly, No. 18 (402)¶¶Canal to be dug next spring¶¶ ~ Valley Business Weekly",
        "Erkin Service for the Pass¶¶4 May 2025¶¶How the Canal Came to Be Dug Without a Pump¶¶ ~ Erkin Service for the Pass",
        "Slow Water East¶Tea, maps and patience¶Home About Contact¶¶Canal to be dug next spring¶¶ ~ Slow Water East",
        "Border Lens¶News Water Economy Sport¶4 May 2025¶¶Canal to be dug next spring¶¶ ~ Border Lens",
        "borderlens.example | Water¶4 May 2025¶¶Canal to be dug next spring¶¶ ~ borderlens.example",
        "Canal to be dug next spring¶¶OSH, May 4, 2025, Border-Lens -- Diggers came on Sunday with two pumps and a tent. ~ Border-Lens",
        "Canal to be dug next spring¶¶Osh, May 4, 2025 / Lens /. Diggers came on Sunday with two pumps and a tent. ~ Lens",
        "Canal to be dug next spring¶¶Diggers came on Sunday with two pumps and a tent, Border Lens reports via the ministry. ~ Border Lens"
      })
  void a_name_above_a_headline_or_in_the_dateline_is_the_publisher(String head, String publisher) {
    Article article = read("a.txt", head.replace('¶', '\n') + "\n\n" + PROSE);

    assertThat(article.document().publisher()).contains(publisher);
    assertThat(article.document().title().orElseThrow())
        .startsWithIgnoringCase(head.contains("How the") ? "How the Canal" : "Canal to be dug");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WATER",
        "Long read · Rivers",
        "Central Asia",
        "Society | 4 May 2025",
        "Support the Courier"
      })
  void the_name_of_a_section_or_a_plea_is_no_publisher(String line) {
    assertThat(
            read("a.txt", line + "\n\nCanal to be dug next spring\n\n" + PROSE)
                .document()
                .publisher())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Canal to be dug next spring¶¶By Amina Sadykova¶4 May 2025¶¶ ~ Amina Sadykova",
        "Canal to be dug next spring¶¶Amina Sadykova¶4 May 2025¶¶ ~ Amina Sadykova"
      })
  void a_name_without_such_a_word_stays_the_author(String head, String author) {
    Article article = read("a.txt", head.replace('¶', '\n') + PROSE);

    assertThat(article.document().author()).contains(author);
    assertThat(article.document().publisher()).isEmpty();
  }
}
