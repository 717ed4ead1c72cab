package org.briefwright.extract.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.fact.Money;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text calls a part of another amount is led back to it, so that it is not added to it. */
class PortionsTest {

  private static List<Money> read(String text) {
    return MoneyTable.read(text).money();
  }

  private static List<String> parts(String text) {
    return read(text).stream()
        .map(money ->
            money.text()
                + (money.total() ? " total" : "")
                + (money.partOf().isPresent() ? " of " + money.partOf().getAsInt() : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bank lent Kyrgyzstan $90 million, of which $40 million is for a dam."
            + " | $90 million, $40 million of 0",
        "Uzbek and Indian firms signed contracts for $800 million, including $300 million in"
            + " pharmacy and $200 million in textiles."
            + " | $800 million, $300 million of 0, $200 million of 0",
        "The OPEC Fund has paid out $25 million of a $60 million loan to Tajikistan."
            + " | $25 million of 1, $60 million",
        "Tajikistan drew $12 million from the $50 million credit line of the fund."
            + " | $12 million of 1, $50 million",
        "The debt of Kyrgyzstan was $6 billion, $2 billion of which was owed to China."
            + " | $6 billion, $2 billion of 0",
        "The EBRD lent Kazakhstan $80 million for buses. Of this sum, $30 million goes to Osh."
            + " | $80 million, $30 million of 0",
        "Osh signed a $70 million loan with the EBRD. Another $9 million comes from taxes. Of the"
            + " loan, $30 million goes to pipes. | $70 million, $9 million, $30 million of 0",
      })
  void a_part_is_led_back_to_a_whole_whose_other_parts_are_not_told(String text, String parts) {
    assertThat(parts(text)).containsExactly(parts.split(", "));
  }

  @Test
  void parts_after_of_which_that_add_up_make_it_a_total() {
    assertThat(
            parts(
                "Japan promised the region a further $90 million, of which $60 million will go to"
                    + " Uzbekistan and $30 million to Tajikistan."))
        .containsExactly("$90 million total", "$60 million of 0", "$30 million of 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The EBRD lent Osh $70 million, of which $20 million is for pipes, and Japan gave it"
            + " $15 million. | $70 million, $20 million of 0, $15 million",
        "Osh took $70 million from lenders, including the EBRD, which gave $90 million."
            + " | $70 million, $90 million",
        "Osh borrowed $70 million; the plan, including a dam, cost $20 million."
            + " | $70 million, $20 million",
      })
  void what_another_clause_tells_is_no_part(String text, String parts) {
    assertThat(parts(text)).containsExactly(parts.split(", "));
  }

  @Test
  void a_credit_of_which_only_a_part_is_paid_is_not_paid_itself() {
    List<Money> money =
        read("The Kuwait Fund has disbursed $15 million of a $40 million loan to Kyrgyzstan.");
    assertThat(money.stream().map(one -> ((Use.Deal) one.use()).stage()))
        .containsExactly(Stage.COMPLETED, Stage.SIGNED);
  }
}
