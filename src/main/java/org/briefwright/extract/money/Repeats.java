package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.fact.Country;

/**
 * Which amounts only say an earlier one again: alone in a bracket right after an amount in another
 * currency, or the same sum of the same countries once more.
 */
final class Repeats {

  private final List<Amount> amounts;
  private final List<List<Country>> countries;
  private final Map<Kind, Integer> firsts = new HashMap<>();

  /** What two amounts have in common where one may say the other again. */
  private record Kind(
      BigDecimal value, Optional<BigDecimal> upTo, String currency, List<Country> countries) {

    static Kind of(Amount amount, List<Country> countries) {
      return new Kind(
          amount.value().stripTrailingZeros(), amount.upTo(), amount.currency(), countries);
    }
  }

  Repeats(List<Amount> amounts, List<List<Country>> countries) {
    this.amounts = amounts;
    this.countries = countries;
    for (int i = 0; i < amounts.size(); i++) {
      firsts.putIfAbsent(Kind.of(amounts.get(i), countries.get(i)), i);
    }
  }

  /** The index of the amount that the one at {@code index} says again. */
  OptionalInt of(int index) {
    Amount amount = amounts.get(index);
    if (index > 0 && isConversion(amounts.get(index - 1), amount)) {
      return OptionalInt.of(index - 1);
    }
    // Where the first of its kind stands in the same sentence, so do all others before this one.
    int first = firsts.getOrDefault(Kind.of(amount, countries.get(index)), index);
    return first < index && amounts.get(first).sentence().index() != amount.sentence().index()
        ? OptionalInt.of(first)
        : OptionalInt.empty();
  }

  /** {@code 700 million yuan ($97 million)}. */
  static boolean isConversion(Amount before, Amount amount) {
    return amount.sentence().index() == before.sentence().index()
        && amount.isBracketed()
        && !before.isBracketed()
        && !amount.currency().equals(before.currency())
        && amount.from() - before.to() <= 4;
  }
}
