package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.brief.Typed.KG;
import static org.briefwright.brief.Typed.KZ;
import static org.briefwright.brief.Typed.TJ;
import static org.briefwright.brief.Typed.UZ;
import static org.briefwright.brief.Typed.brief;
import static org.briefwright.brief.Typed.text;

import java.time.LocalDate;
import java.util.List;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Use;
import org.junit.jupiter.api.Test;

class FrontWriterTest {

  private static List<String> lines(Brief brief) {
    return brief.developments().stream().map(Development::text).toList();
  }

  @Test
  void an_event_that_was_answered_comes_before_a_statement_on_something_else() {
    Typed text =
        text("a.txt", "2025-11-05")
            .says("The northern gates of the dam were opened at dawn.", KG)
            .says("Snow lay on the pass to the lake until late in the day.", KG)
            .says("The mayor of the lake town spoke of the price of wool.", KG)
            .said("mayor", KG, "the price of wool", "2025-11-05")
            .says("The storm of 1 November sank two ferries at the northern pier.", KG)
            .says("The minister spoke of waves at the pier on Sunday.", KG)
            .said("minister", KG, "waves", "2025-11-02")
            .answers(3, "The storm", "2025-11-01");
    assertThat(brief(text).developments())
        .extracting(Development::text)
        .contains("The storm of 1 November sank two ferries at the northern pier.");
  }

  @Test
  void what_happened_on_a_day_comes_before_what_was_said_of_it() {
    Brief brief =
        brief(
            text("a.txt", "2025-11-05")
                .says("The northern gates of the dam were opened at dawn.", KG)
                .says("Snow lay on the pass to the lake until late in the day.", KG)
                .says("The mayor of Osh mourned those who were lost with the ferry.", TJ)
                .said("mayor", TJ, "mourned", "2025-11-05")
                .says("On 1 November a ferry sank off the southern pier of Khujand.", TJ)
                .names("1 November", PartialDate.of(LocalDate.of(2025, 11, 1))));
    assertThat(brief.developments())
        .filteredOn(line -> line.countries().getFirst().code().equals("TJ"))
        .first()
        .satisfies(line -> {
          assertThat(line.text()).startsWith("On 1 November a ferry sank");
          assertThat(line.date()).contains("1 Nov 2025");
        });
  }

  @Test
  void every_country_that_is_spoken_of_has_a_line_before_any_has_two() {
    List<String> lines =
        lines(
            brief(
                text("a.txt", "2025-11-05")
                    .says("Almaty opened a tunnel under the market.", KZ)
                    .says("Astana closed two bridges for repairs.", KZ),
                text("b.txt", "2025-11-05").says("Osh counted fewer lorries at the gates.", KG),
                text("c.txt", "2025-11-05").says("Khujand planted apricots on dry slopes.", TJ)));
    assertThat(lines)
        .contains(
            "Almaty opened a tunnel under the market.",
            "Osh counted fewer lorries at the gates.",
            "Khujand planted apricots on dry slopes.");
  }

  @Test
  void a_line_is_a_whole_sentence_of_a_document_with_its_reference() {
    Development line =
        brief(text("b.txt", "2025-11-05").says("Osh counted fewer lorries at the gates.", KG))
            .developments()
            .getFirst();
    assertThat(line.text()).isEqualTo("Osh counted fewer lorries at the gates.");
    assertThat(line.date()).contains("5 Nov 2025");
    assertThat(line.sources()).isEqualTo(1);
    assertThat(line.refs()).extracting(Ref::label).containsExactly("1.1");
  }

  @Test
  void what_two_publishers_report_is_one_line_with_two_sources() {
    Brief brief =
        brief(
            text("a.txt", "2025-11-05")
                .by("The Mast")
                .says(
                    "Builders finished the northern tunnel between Osh and Naryn ahead of time.",
                    KG),
            text("b.txt", "2025-11-05")
                .by("The Sail")
                .says(
                    "Ahead of time builders finished the northern tunnel between Osh and Naryn.",
                    KG));
    assertThat(brief.developments()).hasSize(1);
    assertThat(brief.developments().getFirst().sources()).isEqualTo(2);
  }

  @Test
  void condolences_of_another_year_in_much_the_same_words_are_no_second_source() {
    Brief brief =
        brief(
            text("a.txt", "2020-11-03")
                .by("The Mast")
                .says(
                    "The president extended deep condolences to the leader of Chile after deadly quakes at Osh.",
                    KG),
            text("b.txt", "2023-02-06")
                .by("The Sail")
                .says(
                    "The president extended deep condolences to the leader of Chile after a deadly flood at Osh.",
                    KG));
    assertThat(brief.developments()).hasSize(2);
    assertThat(brief.developments()).extracting(Development::sources).containsExactly(1, 1);
  }

  @Test
  void one_sentence_taken_up_a_month_later_is_one_line() {
    String words = "Builders finished the northern tunnel between Osh and Naryn ahead of time.";
    Brief brief =
        brief(
            text("a.txt", "2025-10-05").by("The Mast").says(words, KG),
            text("b.txt", "2025-11-25").by("The Sail").says(words, KG));
    assertThat(brief.developments()).hasSize(1);
  }

  @Test
  void a_text_gives_at_most_two_lines() {
    Brief brief =
        brief(
            text("a.txt", "2025-11-05")
                .says("Almaty opened a tunnel under the market.", KZ)
                .says("Osh counted fewer lorries at the gates.", KG)
                .says("Khujand planted apricots on dry slopes.", TJ)
                .says("Bukhara restored seven old cisterns.", UZ));
    assertThat(brief.developments()).hasSize(2);
  }

  @Test
  void a_country_with_a_short_sentence_is_not_given_a_long_one() {
    String tail = " and then a market".repeat(10);
    Brief brief =
        brief(
            text("a.txt", "2025-11-05")
                .says("Almaty opened a tunnel" + tail + ".", KZ)
                .says("Astana closed two bridges for repairs.", KZ));
    assertThat(lines(brief)).containsExactly("Astana closed two bridges for repairs.");
  }

  @Test
  void a_long_sentence_is_taken_whole_where_there_is_no_other() {
    String sentence = "Almaty opened a tunnel" + " and then a market".repeat(10) + ".";
    assertThat(lines(brief(text("a.txt", "2025-11-05").says(sentence, KZ))))
        .containsExactly(sentence);
  }

  @Test
  void a_front_page_has_no_more_words_than_fit_on_it() {
    Typed[] texts = new Typed[9];
    for (int i = 0; i < texts.length; i++) {
      StringBuilder sentence = new StringBuilder("Town " + i + " reported");
      for (int j = 0; j < 32; j++) {
        sentence.append(" wor").append((char) ('a' + i)).append((char) ('a' + j % 26));
        sentence.append((char) ('a' + j / 26));
      }
      texts[i] = text("t" + i + ".txt", "2025-11-05").says(sentence + ".", KZ);
    }
    assertThat(lines(brief(texts)).stream().mapToInt(line -> line.split(" ").length).sum())
        .isBetween(150, 200);
  }

  @Test
  void a_sentence_that_can_not_be_understood_alone_is_not_chosen() {
    assertThat(
            brief(text("a.txt", "2025-11-05").says("He signed it with a silver pen on Monday.", KZ))
                .developments())
        .isEmpty();
  }

  @Test
  void a_deal_weighs_more_than_a_later_line_without_one() {
    Brief brief =
        brief(
            text("a.txt", "2025-11-05")
                .says("Rain fell on the hills around Almaty.", KZ)
                .says("Snow fell on the plains around Astana.", KZ)
                .says("A bank lent $300 million for the dam.", KZ)
                .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ));
    assertThat(lines(brief)).contains("A bank lent $300 million for the dam.");
  }
}
