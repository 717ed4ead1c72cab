package org.briefwright.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.profile.Profile;

/** Gathers the deals of all texts: each transaction once, as {@link SameDeal} tells. */
final class Deals {

  private final Texts texts;
  private final SameDeal same;
  private final List<Transaction> all = new ArrayList<>();

  Deals(Texts texts, Profile profile, Rates rates) {
    this.texts = texts;
    same = new SameDeal(profile, rates);
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

  /**
   * Whether a deal is added to others: a total is not where its parts are, and a part is not where
   * the rest of what it belongs to is not told, so that the whole is added.
   */
  boolean isCounted(Transaction deal) {
    return !deal.isTotal() && deal.tellings().stream().noneMatch(this::isWithin);
  }

  private boolean isWithin(Money part) {
    if (part.partOf().isEmpty()) {
      return false;
    }
    Money whole = texts.facts(part.citation()).money().get(part.partOf().getAsInt());
    return whole.isDeal() && !whole.total() && !whole.countries().isEmpty();
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
        && deal.tellings().stream().noneMatch(told -> areToldApart(told, money))
        && deal.tellings().stream().anyMatch(told -> isOne(told, money));
  }

  /**
   * A text that tells both sums tells of two deals: $270 million of a programme of $500 million.
   */
  private boolean areToldApart(Money one, Money other) {
    return !isSum(one, other) && (tells(one, other) || tells(other, one));
  }

  /** Whether the text of {@code one} has a deal of the sum of {@code other}, too. */
  private boolean tells(Money one, Money other) {
    return texts.facts(one.citation()).money().stream()
        .anyMatch(money -> money.isDeal() && isSum(money, other));
  }

  private static boolean isSum(Money one, Money other) {
    return one.currency().equals(other.currency()) && one.value().compareTo(other.value()) == 0;
  }

  private boolean isOne(Money one, Money other) {
    return same.isOne(new SameDeal.Told(one, texts), new SameDeal.Told(other, texts));
  }
}
