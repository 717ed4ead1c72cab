package org.briefwright.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;

/**
 * Gathers the deals of all texts: each transaction once.
 *
 * <p>Two amounts of different texts tell of one transaction where they have the same countries,
 * stand at most {@value #APART_DAYS} days apart, and either agree to a hundredth and share {@value
 * #FEW_WORDS} words of their sentences, or differ by less than a half and share {@value
 * #MANY_WORDS}.
 */
final class Deals {

  static final int APART_DAYS = 60;
  static final int FEW_WORDS = 2;
  static final int MANY_WORDS = 5;
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Texts texts;
  private final Rates rates;
  private final List<Transaction> all = new ArrayList<>();

  Deals(Texts texts, Rates rates) {
    this.texts = texts;
    this.rates = rates;
    for (Facts facts : texts.facts()) {
      for (Money money : facts.money()) {
        if (money.isDeal()) {
          add(facts, money);
        }
      }
    }
  }

  /** With a party in the region, numbered from D1 in the order of the texts. */
  List<Transaction> inRegion() {
    return all.stream().filter(deal -> !deal.countries().isEmpty()).toList();
  }

  /** Of nobody in the region. */
  List<Transaction> elsewhere() {
    return all.stream().filter(deal -> deal.countries().isEmpty()).toList();
  }

  List<Transaction> of(Country country) {
    return all.stream().filter(deal -> deal.countries().contains(country)).toList();
  }

  /** The transaction that an amount tells of. */
  Optional<Transaction> of(Money money) {
    return all.stream().filter(deal -> deal.tellings().contains(money)).findFirst();
  }

  private void add(Facts facts, Money money) {
    if (money.restates().isPresent()) {
      Optional<Transaction> said = of(facts.money().get(money.restates().getAsInt()));
      if (said.isPresent()) {
        all.set(all.indexOf(said.get()), said.get().with(money));
        return;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (isOne(all.get(i), money)) {
        all.set(i, all.get(i).with(money));
        return;
      }
    }
    all.add(new Transaction("D" + (all.size() + 1), List.of(money)));
  }

  private boolean isOne(Transaction deal, Money money) {
    return deal.tellings().stream()
            .noneMatch(told -> told.citation().document().equals(money.citation().document()))
        && deal.tellings().stream().anyMatch(told -> isOne(told, money));
  }

  private boolean isOne(Money one, Money other) {
    return tellOfOne(one, texts.facts(one.citation()), other, texts.facts(other.citation()), rates);
  }

  /**
   * Whether two amounts of different texts, or editions, tell of one transaction.
   *
   * @param ofOne the facts that {@code one} is among
   * @param ofOther the facts that {@code other} is among
   */
  static boolean tellOfOne(Money one, Facts ofOne, Money other, Facts ofOther, Rates rates) {
    if (!one.countries().equals(other.countries())
        || one.total() != other.total()
        || daysApart(ofOne, ofOther) > APART_DAYS) {
      return false;
    }
    Optional<BigDecimal> apart = difference(one, other, rates);
    if (apart.isEmpty()) {
      return false;
    }
    int shared = Words.shared(words(one, ofOne), words(other, ofOther));
    return apart.get().compareTo(HUNDREDTH) <= 0 && shared >= FEW_WORDS
        || apart.get().compareTo(HALF) < 0 && shared >= MANY_WORDS;
  }

  private static Set<String> words(Money money, Facts facts) {
    return Words.of(facts.sentence(money.citation()).text());
  }

  private static long daysApart(Facts one, Facts other) {
    Optional<LocalDate> first = one.document().published();
    Optional<LocalDate> second = other.document().published();
    return first.isEmpty() || second.isEmpty()
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
  }

  /** How far two amounts differ, as a share of the larger; empty where they can't be compared. */
  private static Optional<BigDecimal> difference(Money one, Money other, Rates rates) {
    Optional<BigDecimal> first = comparable(one, other, rates);
    Optional<BigDecimal> second = comparable(other, one, rates);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal larger = first.get().max(second.get());
    return larger.signum() == 0
        ? Optional.empty()
        : Optional.of(
            first.get().subtract(second.get()).abs().divide(larger, MathContext.DECIMAL64));
  }

  private static Optional<BigDecimal> comparable(Money money, Money with, Rates rates) {
    return money.currency().equals(with.currency())
        ? Optional.of(money.value())
        : rates.usd(money.value(), money.currency());
  }
}
