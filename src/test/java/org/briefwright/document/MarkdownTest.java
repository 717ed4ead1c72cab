package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Sentence;
import org.junit.jupiter.api.Test;

class MarkdownTest extends InboxTest {

  @Test
  void front_matter_tells_day_title_author_and_publisher() {
    Article article =
        read(
            "a.md",
            """
            ---
            title: "Grain at the border"
            date: 2025-11-03T10:00:00+06:00
            author: Jane Doe
            source: Steppe Daily
            url: https://steppe.example/grain
            ---

            Some four hundred wagons are waiting at the border, the railway said.
            """);

    assertThat(article.document().title()).contains("Grain at the border");
    assertThat(article.document().author()).contains("Jane Doe");
    assertThat(article.document().publisher()).contains("Steppe Daily");
    assertThat(article.document().url()).contains("https://steppe.example/grain");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-03"));
    assertThat(article.document().origin()).isEqualTo(DateOrigin.GIVEN);
    assertThat(article.document().publishedFrom()).isEqualTo("front matter date");
    assertThat(texts(article))
        .containsExactly("Some four hundred wagons are waiting at the border, the railway said.");
  }

  @Test
  void marks_are_taken_out_and_words_stay() {
    Article article =
        read(
            "a.md",
            """
            # Grain at the **border**

            Some [four hundred](https://a.example "x") wagons are *waiting* at the `border`,
            the ![picture](p.png) railway said in its snake_case report [sic]. A 2 * 3 grid!

            > “We count them,” he \\*added\\*.
            """);

    assertThat(kinds(article))
        .containsExactly(
            "TITLE Grain at the border",
            "BODY Some four hundred wagons are waiting at the border, the railway said in its snake_case"
                + " report [sic].",
            "BODY A 2 * 3 grid!",
            "BODY “We count them,” he *added*.");
  }

  @Test
  void headings_of_both_kinds_lists_and_tables_keep_their_kind() {
    Article article =
        read(
            "a.md",
            """
            # Grain at the border

            Some four hundred wagons are waiting at the border, the railway said.

            What is to be done
            ------------------

            - send more engines
            - send fewer
              wagons
            1. wait

            | Month | Wagons |
            |-------|--------|
            | May   | 400    |

            Nobody at the border had anything to add to that on Monday.
            """);

    assertThat(kinds(article))
        .containsExactly(
            "TITLE Grain at the border",
            "BODY Some four hundred wagons are waiting at the border, the railway said.",
            "HEADING What is to be done",
            "ITEM send more engines",
            "ITEM send fewer wagons",
            "ITEM wait",
            "ITEM Month",
            "ITEM Wagons",
            "ITEM May",
            "ITEM 400",
            "BODY Nobody at the border had anything to add to that on Monday.");
  }

  @Test
  void code_is_dropped_and_rules_are_nothing() {
    Article article =
        read(
            "a.md",
            "Some text stands here, and it is a sentence.\n\n***\n\n```\nint a = 1;\n```\n\nThe end of it all is near.\n");

    assertThat(article.dropped()).containsExactly(new Dropped("int a = 1;", "code"));
    assertThat(texts(article)).hasSize(2);
  }

  @Test
  void a_text_file_with_front_matter_is_markdown() {
    assertThat(
            read("a.txt", "---\ndate: 2025-11-03\n---\nThe *border* is closed, the railway said.\n")
                .document()
                .publishedFrom())
        .isEqualTo("front matter date");
  }

  @Test
  void lines_are_those_of_the_file() {
    Article article =
        read("a.md", "---\ntitle: x\n---\n\n# A heading here\n\nA sentence on the seventh line.\n");

    assertThat(article.sentences()).extracting(Sentence::line).containsExactly(5, 7);
  }
}
