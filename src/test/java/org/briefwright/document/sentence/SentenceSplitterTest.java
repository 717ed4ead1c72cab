package org.briefwright.document.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** Each line is a paragraph; a stroke marks where it is to be cut. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // stops
        "The dam holds.| The road does not.",
        "Who pays?| Nobody knows.",
        "It works!| At least on paper.",
        "He paused…| Then he signed.",
        "Prices rose... and fell again.",
        "They waited...| Nothing came.",
        "The rest . . . I was told . . . is lost.",
        "He left it at that . . . .| The hall was silent.",
        "It was you and I.| Did anybody else sign?",
        "The plan has three parts; the second is costly; the third is vague.",
        "One thing is clear: Nobody asked.",
        // abbreviations and titles
        "Mr. Akhmetov met Dr. Lee and Gen. Ivanov.| They agreed.",
        "The firm, Altyn Inc. of Almaty, grew.",
        "The order went to Altyn Inc.| The price was not named.",
        "Sales by Altyn Ltd. President Nurlan Aliev said nothing.",
        "See Sec. 4 and No. 5 of the law.| It is short.",
        "Would they join?| He said no.| They left.",
        "Grain, oil etc. were sold.",
        "They sell grain, oil, etc.| The rest is imported.",
        "The fund (est. 2011) is small.",
        "It met at 5 p.m. Tuesday in the hall.",
        "It met at 5 p.m.| The doors were shut.",
        "The envoy left for the U.S. in May.",
        "He lives in the U.S.| His brother does not.",
        "The U.S. President spoke first.",
        "He moved to Washington, D.C.| The house was sold.",
        "She holds a Ph.D. in geology.",
        "Some goods, e.g. Uzbek cotton, are exempt, i.e. Free of duty.",
        // initials
        "B. N. Saparov wrote it.| Nobody read it.",
        "The book by J. R. Tolkov is long.",
        "A. S. Sattarov and B. Toktogulov attended.",
        "The answer was plan B.| The others were dropped.",
        // numbers, dates, names with points
        "The rate is 3.5 percent.| It was 4.1.",
        "News of it came from 24.kg and Kun.uz on Monday.",
        "The site Bazar.kz was down.| Users complained.",
        "On Dec. 16 the bank signed.| On Jan. 3 it paid.",
        "It opened in 2019.| Since then it has grown.",
        "It cost $4.2 billion.| $3 billion was borrowed.",
        "9 June. The envoy returns home.",
        "9 June, noon. A letter arrives.",
        "1. Whoever builds must pay.",
        "A: 2031.| By then I shall be old.",
        // quotation marks and brackets
        "“We will sign.”| The hall applauded.",
        "\"We will sign,\" he said.| \"Soon.\"",
        "\"Who will sign?\" he asked.",
        "\"Who will sign?\" Minister Aliev asked.",
        "\"Who will sign?\"| Aliev did not answer the question.",
        "«Мы подпишем».| Зал молчал.",
        "He called it “a mistake.”| Others did not.",
        "He appeared on “Country. Town. People.” on Sunday.",
        "(laughs) The bank is a riddle.",
        "The report (see p. 5. The table is wrong) was withdrawn.",
        "The law passed (Akorda.kz, June 24).| The vote was close.",
        "(The vote was close.)| The law passed.",
        "The figure is final.[3]| The next is not.",
        // datelines
        "SALEM, Ore. -- The law may fail.",
        "PARIS. Agency – The visit is over.",
        "TASHKENT, Nov. 5 – The bank lent more.| It said so.",
        // Russian
        "В 2024 г. Ташкент подписал договор.| Он вступил в силу.",
        "Доход вырос на 5 тыс. руб. за год.| Это немного.",
        "А. С. Рахимов живёт на ул. Абая.| Там тихо."
      })
  void a_paragraph_is_cut_at_the_strokes_only(String marked) {
    String paragraph = marked.replace("|", "");
    List<String> expected = List.of(marked.split("\\| ?"));

    assertThat(splitter.split(paragraph)).isEqualTo(expected);
  }

  @Test
  void joined_with_spaces_the_sentences_are_the_paragraph_again() {
    String paragraph =
        "“North,” says one. \"South,\" says the other! Was it 24.kg… or Kun.uz? (Nobody knows.) So be it.";

    assertThat(String.join(" ", splitter.split(paragraph))).isEqualTo(paragraph);
  }

  @Test
  void a_paragraph_without_a_stop_is_one_sentence() {
    assertThat(splitter.split("no capital, no stop")).containsExactly("no capital, no stop");
  }

  @Test
  void nothing_is_no_sentence() {
    assertThat(splitter.split("")).isEmpty();
  }
}
