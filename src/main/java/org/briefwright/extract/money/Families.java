package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefwright.fact.Country;
import org.briefwright.fact.Party;
import org.briefwright.fact.Party.Side;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.Stage;

/**
 * What a total and its parts tell of each other. A part has the giver and the receiver of its total
 * unless it names its own; a total has those of its parts where each part has one, and their kind
 * where its own words leave it open.
 */
final class Families {

  private static final int MOST = 4;

  private final List<Judged> all;
  private final Totals totals;
  private final Map<Integer, List<Integer>> parts = new TreeMap<>();

  private Families(List<Judged> all, Totals totals) {
    this.all = all;
    this.totals = totals;
    for (int i = 0; i < all.size(); i++) {
      int part = i;
      totals
          .of(i)
          .ifPresent(total -> parts.computeIfAbsent(total, t -> new ArrayList<>()).add(part));
    }
  }

  /** The same amounts, in their order, with what their families tell. */
  static List<Judged> shared(List<Judged> all, Totals totals) {
    return new Families(all, totals).shared();
  }

  private List<Judged> shared() {
    List<Judged> shared = new ArrayList<>(all);
    parts.forEach((total, of) -> {
      if (isDrawn(total, of)) {
        // what is still paid out bit by bit was agreed, and is not all paid
        shared.set(total, all.get(total).with(all.get(total).verdict().at(Stage.SIGNED)));
      }
      if (isSumOfDeals(total, of)) {
        shared.set(total, all.get(total).with(all.get(of.getFirst()).verdict()));
      }
      if (isSplit(total, of)) {
        of.forEach(part -> shared.set(part, ofWhole(shared.get(part), all.get(total))));
      }
      List<Judged> told = of.stream().map(shared::get).toList();
      if (shared.get(total).isDeal() && told.stream().allMatch(Judged::isDeal)) {
        for (int part : of) {
          Judged taught = taught(shared.get(part), all.get(total).partiesFor(shared.get(part)));
          shared.set(part, ofKind(taught, shared.get(total)));
        }
        if (totals.isTotal(total)) {
          shared.set(total, summed(shared.get(total), told));
        }
      }
    });
    return shared;
  }

  /** {@code The package totals $5m}: what is made of deals is one, if its words leave it open. */
  private boolean isSumOfDeals(int total, List<Integer> of) {
    return totals.isTotal(total)
        && all.get(total).verdict().isUnknown()
        && of.stream().allMatch(part -> all.get(part).isDeal());
  }

  /** Whether all of a deal is told in parts, of which one at least is told as a deal. */
  private boolean isSplit(int total, List<Integer> of) {
    return totals.isTotal(total)
        && all.get(total).isDeal()
        && of.stream().anyMatch(part -> all.get(part).isDeal() || saysSplit(all.get(part)));
  }

  private static boolean saysSplit(Judged part) {
    return part.amount().sentence().tokens().stream()
        .anyMatch(token -> token.is("split") || token.is("divided"));
  }

  /** What a loan is split into is lent, whatever the words beside each part are about. */
  private static Judged ofWhole(Judged part, Judged whole) {
    return part.isDeal() ? part : part.with(whole.verdict());
  }

  /** {@code disbursed $3m of a $7m credit}: the verb tells of the part. */
  private boolean isDrawn(int whole, List<Integer> of) {
    int part = of.getFirst();
    return part + 1 == whole
        && all.get(part).amount().sentence() == all.get(whole).amount().sentence()
        && isPaid(all.get(part))
        && isPaid(all.get(whole))
        && !totals.isTotal(whole);
  }

  private static boolean isPaid(Judged one) {
    return one.verdict().use() instanceof Use.Deal deal && deal.stage() == Stage.COMPLETED;
  }

  /** A part of a loan is lent, unless its own words tell of something else. */
  private static Judged ofKind(Judged part, Judged total) {
    DealKind kind = ((Use.Deal) total.verdict().use()).kind();
    boolean open = ((Use.Deal) part.verdict().use()).kind() == DealKind.OTHER;
    return open && part.verdict().guessed() ? part.with(part.verdict().as(kind)) : part;
  }

  private static Judged taught(Judged part, List<Party> whole) {
    List<Party> parties = part.parties();
    for (Side side : List.of(Side.GIVES, Side.RECEIVES)) {
      parties = filled(part, parties, whole, side);
    }
    return part.between(parties);
  }

  private static Judged summed(Judged total, List<Judged> of) {
    List<Party> parties = total.parties();
    for (Side side : List.of(Side.GIVES, Side.RECEIVES)) {
      if (of.stream().allMatch(part -> has(part.parties(), side))) {
        List<Party> all = of.stream().flatMap(part -> part.partiesFor(total).stream()).toList();
        parties = filled(total, parties, all, side);
      }
    }
    Judged summed = total.between(parties);
    Set<DealKind> kinds =
        of.stream()
            .map(part -> ((Use.Deal) part.verdict().use()).kind())
            .collect(Collectors.toSet());
    return total.verdict().guessed() && kinds.size() == 1
        ? summed.with(total.verdict().as(kinds.iterator().next()))
        : summed;
  }

  /**
   * {@code parties}, which are those of {@code one} so far, with the ones on {@code side} of others
   * where it has none there.
   */
  private static List<Party> filled(
      Judged one, List<Party> parties, List<Party> others, Side side) {
    boolean namesOwn =
        parties.stream()
            .anyMatch(party -> party.side() == Side.TAKES_PART && !isAmong(party, others, one));
    if (has(parties, side) || namesOwn) {
      return parties;
    }
    List<Party> filled = new ArrayList<>(parties);
    for (Party other : others) {
      boolean taken =
          filled.stream().anyMatch(p -> isSame(p, other) && p.side() != Side.TAKES_PART);
      if (other.side() == side && !taken && (filled.size() < MOST || isKnown(other, filled))) {
        filled.removeIf(party -> isSame(party, other));
        filled.add(other);
      }
    }
    return filled;
  }

  /** A country that the amount is of is no name of its own: the sentence need not have it. */
  private static boolean isAmong(Party party, List<Party> others, Judged one) {
    return isKnown(party, others) || party.country().filter(c -> isOf(one, c)).isPresent();
  }

  private static boolean isOf(Judged one, Country country) {
    return one.countries().contains(country);
  }

  private static boolean isKnown(Party party, List<Party> others) {
    return others.stream().anyMatch(other -> isSame(party, other));
  }

  private static boolean isSame(Party one, Party other) {
    return one.name().equals(other.name());
  }

  private static boolean has(List<Party> parties, Side side) {
    return parties.stream().anyMatch(party -> party.side() == side);
  }
}
