package org.briefwright.extract.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.fact.Grounds;
import org.junit.jupiter.api.Test;

/** A wrong answer must fail, or no trap would catch anything. */
class JudgeTest {

  private static final String TEXT = "Kazakhstan pays $5 and $7.";

  private static Row money(String own, String... pairs) {
    return row(Layer.MONEY, own, pairs);
  }

  private static Row row(Layer layer, String own, String... pairs) {
    var values = new TreeMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new Row(
        layer, 1, TEXT, Math.max(0, TEXT.indexOf(own)), own, values, Grounds.of("by hand"));
  }

  private static final List<Row> FOUND =
      List.of(
          row(Layer.COUNTRIES, "", "codes", "KZ"),
          money("$5", "value", "5", "class", "deal", "countries", "KZ"),
          money("$7", "value", "7", "class", "figure", "countries", "none"));

  private static Optional<String> fault(List<Row> found, String... answers) {
    String block = "== none\n" + TEXT + "\n> " + String.join("\n> ", answers);
    return Judge.fault(TrapReader.read("f.txt", block.lines().toList()).getFirst(), found);
  }

  private static void right(String... answers) {
    assertThat(fault(FOUND, answers)).isEmpty();
  }

  private static void wrong(String says, String... answers) {
    assertThat(fault(FOUND, answers)).hasValueSatisfying(text -> assertThat(text).contains(says));
  }

  @Test
  void what_is_found_as_asked_is_right() {
    right("money \"$5\" value=5.0 class=deal countries=KZ", "money \"$7\" countries=none");
  }

  @Test
  void a_wrong_value_is_wrong_and_named() {
    wrong("wrong [value]", "money \"$5\" value=6", "money \"$7\"");
    wrong("wrong [class, countries]", "money \"$5\" class=figure countries=UZ", "money \"$7\"");
  }

  @Test
  void what_is_missing_is_wrong() {
    wrong("not found: date", "date \"pays\" 2024");
    wrong("not found: money", "money \"$5\"", "money \"$7\"", "money \"Kazakhstan\"");
  }

  @Test
  void a_layer_that_is_named_is_closed() {
    wrong("not expected: money \"$7\"", "money \"$5\"");
    wrong("not expected: money \"$5\"", "none money");
    right("none date", "none lag", "none statement");
  }

  @Test
  void an_optional_row_may_be_there_or_not() {
    right("money \"$5\"", "?money \"$7\"", "?money \"and\"");
    wrong("not expected", "money \"$5\"", "?money \"$7\" class=deal");
  }

  @Test
  void either_of_two_values_is_right() {
    right("money \"$5\" class=figure|deal", "money \"$7\" countries=none|KZ,UZ");
  }

  @Test
  void an_answer_that_could_have_two_rows_leaves_the_other_its_own() {
    right("money \"$5 and $7\"", "money \"$5\" value=5");
    right("money \"$5\" value=5", "money \"$5 and $7\"");
  }

  @Test
  void countries_are_judged_of_the_sentences_named() {
    right("countries KZ ?UZ");
    wrong("is about UZ", "countries KZ UZ");
    wrong("is not about KZ", "countries none");
  }

  @Test
  void a_silence_closes_the_statements_too() {
    List<Row> said = List.of(row(Layer.STATEMENT, "", "speaker", "A"));
    assertThat(fault(said, "none silence")).isPresent();
    assertThat(fault(said, "statement speaker=\"a\"")).isEmpty();
    assertThat(fault(said, "statement speaker=\"Anna\"")).isPresent();
  }

  @Test
  void a_speaker_has_at_least_the_words_of_the_name_asked() {
    List<Row> said = List.of(row(Layer.STATEMENT, "", "speaker", "China's Foreign Ministry"));
    assertThat(fault(said, "statement speaker=\"Foreign Ministry of China\"")).isEmpty();
    assertThat(fault(said, "statement speaker=\"the Foreign Ministry\"")).isEmpty();
    assertThat(fault(said, "statement speaker=\"Foreign Minister\"")).isPresent();
  }

  @Test
  void an_open_date_must_not_be_resolved() {
    List<Row> dated = List.of(row(Layer.DATE, "pays", "value", "2024"));
    assertThat(fault(dated, "date \"pays\" open")).isPresent();
    assertThat(fault(List.of(), "date \"pays\" open")).isEmpty();
  }
}
