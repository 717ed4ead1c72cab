package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a plain text: links above it, notes and pleas below it. */
class SmallPrintTest extends InboxTest {

  private static final String TITLE = "Two pumps for the lower canal\n\n";

  private static final String TEXT =
      "The ministry of water bought two pumps for the lower canal on Thursday, its spokesman said.\n\n"
          + "The pumps cost 3 million dollars and will be set up before the spring floods come.\n";

  private static final String[] SENTENCES = {
    "Two pumps for the lower canal",
    "The ministry of water bought two pumps for the lower canal on Thursday, its spokesman said.",
    "The pumps cost 3 million dollars and will be set up before the spring floods come."
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News Politics Economy Society Sport",
        "Kazakhstan Kyrgyzstan Tajikistan Turkmenistan Uzbekistan",
        "Front page / Water / Two pumps for the lower canal",
        "Hill Fund > Newsroom > Water",
        "Go to main navigation",
        "Official website of the Ministry of Roads",
        "You are not logged in. Register here, or ask us for a new password."
      })
  void what_stands_above_the_title_is_neither_title_nor_text(String line) {
    Article article = read("a.txt", line + "\n5 May 2025\n" + TITLE + TEXT);

    assertThat(texts(article)).containsExactly(SENTENCES);
    assertThat(article.document().title()).contains(SENTENCES[0]);
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-05-05"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "###\nAbout the ministry\nThe ministry looks after nine canals.",
        "ENDS\nThe ministry looks after nine canals and forty dams.",
        "About Lake Pumps\nLake Pumps makes pumps in a shed by the lake.",
        "Ann Lee\nAnn Lee is a journalist who lives by the lake.",
        "One thought on “Two pumps for the lower canal”\nTimur says:\nMay 6, 2025 at 9:41 pm\nMy well is dry.",
        "Similar materials:\n» Nine canals\n» Whose dam is it?",
        "Was this useful? Hit reply and tell us.",
        "You have read 2 of your 3 free articles this month.",
        "Follow Lake Wire on Telegram. Only what matters.",
        "Full or partial copying of our texts is allowed with a link.",
        "If you have found a mistake, please tell us by pressing Ctrl+Enter.",
        "Canal Notes – Page 2 of 4",
        "Table 3. Pumps by district",
        "ab/cd/efg"
      })
  void what_stands_below_the_text_is_not_its_own(String lines) {
    assertThat(texts(read("a.txt", TITLE + TEXT + "\n" + lines))).containsExactly(SENTENCES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About forty farmers came to see the pumps, and they stayed for tea.",
        "Ann Lee is a journalist who writes about pumps, said Ann Lee's mother to the ministry.",
        "The ends of the canal are dry, the ministry said in its report on Friday.",
        "You cannot drink a pump, the spokesman said when he was asked about the wells."
      })
  void a_sentence_of_the_text_stays(String sentence) {
    String others = "Ann Lee came with the pumps, and Lee stayed until the evening with them.\n\n";

    assertThat(texts(read("a.txt", TITLE + TEXT + "\n" + others + sentence + "\n\n" + others)))
        .contains(sentence);
  }

  @Test
  void a_sentence_between_title_and_date_belongs_to_the_text() {
    Article article =
        read(
            "a.txt",
            TITLE + "Nobody has asked who will run them.\nBy Ann Lee\n5 May 2025\n\n" + TEXT);

    assertThat(texts(article)).hasSize(4).contains("Nobody has asked who will run them.");
    assertThat(article.document().author()).contains("Ann Lee");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-05-05"));
  }
}
