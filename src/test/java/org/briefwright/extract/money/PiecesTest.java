package org.briefwright.extract.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.junit.jupiter.api.Test;

/** What is far too long for a sentence. */
class PiecesTest {

  private static final String ROW = "Osh got a loan of $§ million, ";

  /** One sentence of more words than a piece has. */
  private static String rows(int count) {
    StringBuilder text = new StringBuilder("The list says that ");
    for (int i = 1; i <= count; i++) {
      text.append(ROW.replace("§", Integer.toString(i)));
    }
    return text.append("and that is all.").toString();
  }

  @Test
  void every_amount_of_an_endless_row_is_read_where_it_stands() {
    Facts facts = MoneyTable.read(rows(120));
    assertThat(facts.sentences()).hasSize(1);
    List<Money> money = facts.money();
    assertThat(money).hasSize(120);
    String text = facts.sentences().getFirst().text();
    assertThat(money)
        .allSatisfy(one ->
            assertThat(text.substring(one.span().start(), one.span().end())).isEqualTo(one.text()));
  }

  @Test
  void an_amount_means_in_an_endless_row_what_it_means_in_a_short_one() {
    Money alone = MoneyTable.read(rows(1)).money().getFirst();
    assertThat(MoneyTable.read(rows(120)).money())
        .allSatisfy(one -> assertThat(one.use()).isEqualTo(alone.use()));
  }
}
