package org.briefwright.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.Money;
import org.briefwright.fact.Use;

/**
 * A deal, however often it is told of.
 *
 * @param id {@code "D3"}
 * @param tellings one or more, of the profile's texts in the order of their numbers; the first one
 *     speaks for the deal
 */
record Transaction(String id, List<Money> tellings) {

  Transaction {
    tellings = List.copyOf(tellings);
  }

  Money first() {
    return tellings.getFirst();
  }

  Use.Deal deal() {
    return (Use.Deal) first().use();
  }

  /** The stage that the last text tells. */
  Use.Stage stage() {
    return ((Use.Deal) tellings.getLast().use()).stage();
  }

  List<Country> countries() {
    return first().countries();
  }

  boolean isTotal() {
    return tellings.stream().anyMatch(Money::total);
  }

  Optional<BigDecimal> usd(Rates rates) {
    return tellings.stream()
        .flatMap(money -> rates.usd(most(money), money.currency()).stream())
        .findFirst();
  }

  /** The upper end of a range, or the value. */
  private static BigDecimal most(Money money) {
    return money.upTo().orElse(money.value());
  }

  List<Citation> citations() {
    return tellings.stream().map(Money::citation).distinct().toList();
  }

  Transaction with(Money telling) {
    List<Money> more = new ArrayList<>(tellings);
    more.add(telling);
    return new Transaction(id, more);
  }
}
