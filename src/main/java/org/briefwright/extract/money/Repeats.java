package org.briefwright.extract.money;

import java.util.List;
import java.util.OptionalInt;
import org.briefwright.fact.Country;

/**
 * Which amounts only say an earlier one again: alone in a bracket right after an amount in another
 * currency, or the same sum of the same countries once more.
 */
final class Repeats {

  private final List<Amount> amounts;
  private final List<List<Country>> countries;

  Repeats(List<Amount> amounts, List<List<Country>> countries) {
    this.amounts = amounts;
    this.countries = countries;
  }

  /** The index of the amount that the one at {@code index} says again. */
  OptionalInt of(int index) {
    Amount amount = amounts.get(index);
    if (index > 0 && isConversion(amounts.get(index - 1), amount)) {
      return OptionalInt.of(index - 1);
    }
    for (int i = 0; i < index; i++) {
      if (isSame(amounts.get(i), amount) && countries.get(i).equals(countries.get(index))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** {@code 700 million yuan ($97 million)}. */
  static boolean isConversion(Amount before, Amount amount) {
    return amount.sentence() == before.sentence()
        && amount.isBracketed()
        && !before.isBracketed()
        && !amount.currency().equals(before.currency())
        && amount.from() - before.to() <= 4;
  }

  private static boolean isSame(Amount one, Amount other) {
    return one.sentence() != other.sentence()
        && one.currency().equals(other.currency())
        && one.value().compareTo(other.value()) == 0
        && one.upTo().equals(other.upTo());
  }
}
