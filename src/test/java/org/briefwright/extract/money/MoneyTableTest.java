package org.briefwright.extract.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How newswriting tells of commitments and figures, construction by construction. */
class MoneyTableTest {

  static Stream<MoneyTable.Example> examples() {
    return Stream.of(
            "loans.txt",
            "grants.txt",
            "investment.txt",
            "purchases.txt",
            "trade.txt",
            "other-deals.txt",
            "figures.txt",
            "stages.txt",
            "numbers.txt",
            "totals.txt",
            "headlines.txt",
            "prose.txt",
            "parties.txt",
            "many-words.txt",
            "many-amounts.txt",
            "structure.txt")
        .flatMap(file -> MoneyTable.examples(file).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_text_gives_the_amounts_that_its_answers_name(MoneyTable.Example example) {
    assertThat(example.faults()).as(example.construction()).isEmpty();
  }
}
