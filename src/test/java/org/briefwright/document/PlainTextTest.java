package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Sentence;
import org.junit.jupiter.api.Test;

class PlainTextTest extends InboxTest {

  @Test
  void each_line_of_a_text_without_blank_lines_is_a_paragraph() {
    Article article =
        read(
            "a.txt",
            """
            The governor opened the bridge on Friday. It is the third across the river.
            No date was given for the fourth. The money is there, he said.
            """);

    assertThat(article.sentences())
        .extracting(Sentence::paragraph, Sentence::line)
        .containsExactly(tuple(1, 1), tuple(1, 1), tuple(2, 2), tuple(2, 2));
    assertThat(article.sentences()).extracting(Sentence::kind).containsOnly(Sentence.Kind.BODY);
  }

  @Test
  void lines_that_a_mailer_broke_are_joined_again() {
    Article article =
        read(
            "a.txt",
            """
            The governor opened the bridge on Friday. It is the third across
            the river, and the first that lorries of more than forty tonnes
            may use. Others will follow, he said, but not in this decade.

            Nobody asked him about the price. It is known to be twice what
            the plan had named, and the half of it is owed to a bank abroad.
            """);

    assertThat(texts(article))
        .containsExactly(
            "The governor opened the bridge on Friday.",
            "It is the third across the river, and the first that lorries of more than forty tonnes"
                + " may use.",
            "Others will follow, he said, but not in this decade.",
            "Nobody asked him about the price.",
            "It is known to be twice what the plan had named, and the half of it is owed to a bank"
                + " abroad.");
    assertThat(article.sentences()).extracting(Sentence::line).containsExactly(1, 1, 3, 5, 5);
  }

  @Test
  void the_title_is_the_first_line_above_the_prose_that_is_no_label() {
    Article article =
        read(
            "a.txt",
            """
            ECONOMY / TRADE

            Grain piles up at the border station

            By Jane Doe
            12.05.2025 14:05 | Economy | Views: 118

            Some four hundred wagons were waiting at the border station on Monday, the railway said.

            What the railway says

            It takes two days to clear a train, and there are ten of them.
            """);

    assertThat(kinds(article))
        .containsExactly(
            "TITLE Grain piles up at the border station",
            "BODY Some four hundred wagons were waiting at the border station on Monday, the railway"
                + " said.",
            "HEADING What the railway says",
            "BODY It takes two days to clear a train, and there are ten of them.");
    assertThat(article.document().title()).contains("Grain piles up at the border station");
    assertThat(article.document().author()).contains("Jane Doe");
    assertThat(article.document().published()).contains(LocalDate.of(2025, 5, 12));
    assertThat(article.document().origin()).isEqualTo(DateOrigin.STATED);
  }

  @Test
  void a_text_that_begins_with_prose_has_no_title() {
    Article article = read("a.txt", "The mine reopened after a week. Nobody was hurt.\n");

    assertThat(article.document().title()).isEmpty();
    assertThat(article.sentences()).noneMatch(Sentence::isHeading);
  }

  @Test
  void turns_of_an_interview_are_paragraphs() {
    Article article =
        read(
            "a.txt",
            """
            "We count the wagons ourselves"

            The head of the station received us between two trains, and spoke for an hour.

            Q: How many trains a day?
            A: Ten. Sometimes eleven, when the weather allows.
            Q: And at night?
            A: We sleep.
            """);

    assertThat(kinds(article))
        .containsExactly(
            "TITLE \"We count the wagons ourselves\"",
            "BODY The head of the station received us between two trains, and spoke for an hour.",
            "BODY Q: How many trains a day?",
            "BODY A: Ten.",
            "BODY Sometimes eleven, when the weather allows.",
            "BODY Q: And at night?",
            "BODY A: We sleep.");
  }

  @Test
  void entries_of_a_list_are_items_without_their_marks() {
    Article article =
        read(
            "a.txt",
            """
            Three deals in one day

            The two presidents witnessed the signing of three documents on Tuesday:

            * a loan for the northern road
            * a lease of two ferries
            * a plan for the port

            They will meet again in spring, the spokesman added after the ceremony.
            """);

    assertThat(kinds(article))
        .contains(
            "ITEM a loan for the northern road",
            "ITEM a lease of two ferries",
            "ITEM a plan for the port");
  }

  @Test
  void a_list_at_the_very_end_stays() {
    Article article =
        read(
            "a.txt",
            """
            The minister named four projects that will be paid for out of the fund this year:

            a road to the pass
            a school in the valley
            """);

    assertThat(texts(article)).contains("a road to the pass", "a school in the valley");
  }

  @Test
  void white_space_is_folded_and_what_nobody_sees_is_taken_out() {
    Article article =
        read(
            "a.txt",
            "The\u00A0price\u2009was \t 5\u202Fmillion\u200B. It\uFEFF was \u202Epaid\u0000.\n");

    assertThat(texts(article)).containsExactly("The price was 5 million.", "It was paid.");
  }

  @Test
  void quotation_marks_stand_as_they_were_written() {
    Article article =
        read("a.txt", "He called it ‘a “grave” error’, «beyond repair». \"Yes,\" she said.\n");

    assertThat(texts(article))
        .containsExactly("He called it ‘a “grave” error’, «beyond repair».", "\"Yes,\" she said.");
  }

  @Test
  void the_language_is_told_by_small_words() {
    assertThat(
            read("a.txt", "The bank and the firm have signed it in the hall.")
                .document()
                .language())
        .isEqualTo("en");
    assertThat(
            read("b.txt", "Банк и фирма подписали договор, и это было в зале на площади.")
                .document()
                .language())
        .isEqualTo("ru");
    assertThat(read("c.txt", "Qwerty asdf zxcv.").document().language()).isEqualTo("und");
  }

  @Test
  void words_are_counted_over_the_sentences_kept() {
    assertThat(
            read("a.txt", "Four words stand here. Subscribe\n\nSubscribe to our newsletter\n")
                .document()
                .words())
        .isEqualTo(5);
  }

  @Test
  void the_day_may_stand_in_the_file_name() {
    Article article = read("2025-11-08_steppe.txt", "The mine reopened after a week of repairs.\n");

    assertThat(article.document().published()).contains(LocalDate.of(2025, 11, 8));
    assertThat(article.document().publishedFrom()).isEqualTo("file name");
    assertThat(read("note_20240229.txt", "It snowed all day in the hills.").document().published())
        .contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void two_days_that_disagree_are_named_in_a_notice() {
    Article article =
        read(
            "a.txt",
            """
            Agency Wire
            Date: 4 March 2024
            Author: Desk

            Cabinet meets over the winter reserve

            DUSHANBE, March 5 - The cabinet met to talk about the winter reserve of grain and fuel.
            """);

    assertThat(article.document().published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(article.document().publisher()).contains("Agency Wire");
    assertThat(article.notices())
        .singleElement()
        .hasToString(
            "a.txt: published 2024-03-04 (date line), but the dateline says 2024-03-05; put the"
                + " right day into the manifest if this is wrong");
  }
}
