package org.briefwright.extract.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which amounts say an earlier one again, and which only happen to be as large. */
class RepeatsTest {

  private static boolean saysAgain(String text) {
    return MoneyTable.read(text).money().getLast().restates().isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Asian Development Bank lent Kyrgyzstan $40 million. The ADB's loan of $40 million to"
            + " Kyrgyzstan is for roads.",
        "Japan lent Kyrgyzstan $40 million for roads. The loan of $40 million will be repaid.",
      })
  void the_same_sum_of_the_same_giver_is_said_again(String text) {
    assertThat(saysAgain(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The World Bank lent Kyrgyzstan $40 million for roads. The EBRD lent Kyrgyzstan $40 million"
            + " for pipes.",
        "The World Bank lent Kyrgyzstan $40 million. It gave Kyrgyzstan a grant of $40 million, too.",
      })
  void equal_sums_of_other_givers_or_as_a_gift_are_two_deals(String text) {
    assertThat(saysAgain(text)).isFalse();
  }
}
