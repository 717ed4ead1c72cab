package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "Canal to be dug next spring¶¶By Amina Sadykova¶4 May 2025¶¶ ~ Amina Sadykova",
        "Canal to be dug next spring¶¶Amina Sadykova¶4 May 2025¶¶ ~ Amina Sadykova"
      })
  void a_name_without_such_a_word_stays_the_author(String head, String author) {
    Article article = read("a.txt", head.replace('¶', '\n') + PROSE);

    assertThat(article.document().author()).contains(author);
    assertThat(article.document().publisher()).isEmpty();
  }
}
