package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Party;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;

/**
 * Which amounts are the sums of others: two or more that follow one another, right before or right
 * after it, in the same or the next sentence, add up to it. What the text calls a part of another
 * is its part also where the rest is not told; that one is no total then.
 */
final class Totals {

  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
  private static final BigDecimal TOO_MUCH = BigDecimal.ONE.add(TOLERANCE);

  /** Most amounts between a sum and its last part, parts of parts and others among them. */
  private static final int FARTHEST = 40;

  private static final int MOST_PARTS = 6;
  private static final int REACH = 2;
  private static final int FAR_REACH = 5;

  /** Fewest amounts of a row that adds up by no chance, however far from its sum, in sentences. */
  private static final int FEWEST_FAR = 3;

  private static final int ROW_REACH = 12;

  /** Digits that add up by no chance. */
  private static final int ODD_DIGITS = 4;

  private static final Set<String> SUM_WORDS = Grammar.words("sums and rests");

  private final Set<Integer> totals = new HashSet<>();
  private final Map<Integer, Integer> partOf = new HashMap<>();
  private final List<Judged> judged;
  private final ToIntFunction<AnnotatedSentence> entry;
  private final UnaryOperator<String> bearer;

  private Totals(
      List<Judged> judged, ToIntFunction<AnnotatedSentence> entry, UnaryOperator<String> bearer) {
    this.judged = judged;
    this.entry = entry;
    this.bearer = bearer;
  }

  /**
   * @param entry of a digest that a sentence belongs to: no sum is told across two
   * @param bearer who bears a name: the same for {@code ADB} and its name in full
   */
  static Totals of(
      List<Judged> judged, ToIntFunction<AnnotatedSentence> entry, UnaryOperator<String> bearer) {
    Totals totals = new Totals(judged, entry, bearer);
    List<Amount> amounts = judged.stream().map(Judged::amount).toList();
    if (amounts.size() > 2) {
      totals.addSums(amounts);
      totals.addRows(amounts);
    }
    Portions.of(amounts).forEach(totals::addPortion);
    return totals;
  }

  private void addSums(List<Amount> amounts) {
    // the largest first: of 4, 3, 1 and 8 the last is the sum, though 3 and 1 make 4
    List<Integer> falling =
        IntStream.range(0, amounts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> amounts.get(i).most()).reversed())
            .toList();
    for (int i : falling) {
      List<Integer> parts = parts(amounts, i, 1);
      if (parts.isEmpty()) {
        parts = parts(amounts, i, -1);
      }
      if (!parts.isEmpty()) {
        totals.add(i);
        for (int part : parts) {
          partOf.putIfAbsent(part, i);
        }
      }
    }
  }

  private void addPortion(int part, int whole) {
    if (!totals.contains(whole) && !Integer.valueOf(part).equals(partOf.get(whole))) {
      partOf.putIfAbsent(part, whole);
    }
  }

  /** Sentences that only list parts of a sum named long before: {@code they share it thus: …}. */
  private void addRows(List<Amount> amounts) {
    int from = 0;
    while (from < amounts.size()) {
      int to = from + 1;
      while (to < amounts.size() && isBeside(amounts.get(from), amounts.get(to))) {
        to++;
      }
      if (to - from >= FEWEST_FAR && to - from <= MOST_PARTS) {
        addRow(amounts, from, to);
      }
      from = to;
    }
  }

  private static boolean isBeside(Amount one, Amount other) {
    return one.sentence().index() == other.sentence().index()
        && one.currency().equals(other.currency());
  }

  private void addRow(List<Amount> amounts, int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = from; i < to; i++) {
      if (partOf.containsKey(i) || totals.contains(i)) {
        return;
      }
      sum = sum.add(amounts.get(i).most());
    }
    Amount first = amounts.get(from);
    for (int i = from - 1; i >= Math.max(0, from - FARTHEST); i--) {
      Amount whole = amounts.get(i);
      if (first.sentence().index() - whole.sentence().index() > ROW_REACH
          || entry.applyAsInt(first.sentence()) != entry.applyAsInt(whole.sentence())) {
        return;
      }
      if (whole.currency().equals(first.currency()) && whole.most().compareTo(sum) == 0) {
        totals.add(i);
        for (int part = from; part < to; part++) {
          partOf.put(part, i);
        }
        return;
      }
    }
  }

  /** The parts of the amount at {@code total} in one direction; none where nothing adds up. */
  private List<Integer> parts(List<Amount> amounts, int total, int step) {
    Amount whole = amounts.get(total);
    BigDecimal most = whole.most().multiply(TOO_MUCH);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal rounding = whole.unit();
    boolean odd =
        judged.get(total).isDeal() && whole.most().stripTrailingZeros().precision() >= ODD_DIGITS;
    List<Integer> parts = new ArrayList<>();
    int last = total + step * FARTHEST;
    for (int i = total + step; i >= 0 && i < amounts.size() && i != last; i += step) {
      Amount part = amounts.get(i);
      int apart = Math.abs(part.sentence().index() - whole.sentence().index());
      // three parts and more add up by chance less easily, and may stand farther off
      if (apart > (parts.size() < 2 && !odd ? REACH : FAR_REACH)
          || parts.size() == MOST_PARTS
          || entry.applyAsInt(part.sentence()) != entry.applyAsInt(whole.sentence())) {
        return List.of();
      }
      if (!part.currency().equals(whole.currency())
          || part.isBracketed() && !whole.isBracketed()
          || partOf.containsKey(i)
          || i != total + 1 && isPartOfPart(part)) {
        continue;
      }
      if (part.most().compareTo(whole.most()) >= 0) {
        if (apart == 0 && parts.isEmpty()) {
          continue;
        }
        return List.of();
      }
      sum = sum.add(part.most());
      rounding = rounding.add(part.unit());
      parts.add(i);
      if (parts.size() >= 2 && isSame(sum, whole.most(), rounding)) {
        return !odd && isChance(amounts, whole, parts) || areOfOthers(total, parts)
            ? List.of()
            : parts;
      }
      if (sum.compareTo(most) > 0) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * Two amounts of different sentences add up to a third by chance, unless a word says that they
   * are its parts: {@code the rest, in total, altogether}.
   */
  private static boolean isChance(List<Amount> amounts, Amount whole, List<Integer> parts) {
    AnnotatedSentence first = amounts.get(parts.getFirst()).sentence();
    AnnotatedSentence last = amounts.get(parts.getLast()).sentence();
    return parts.size() == 2
        && first.index() != last.index()
        && !tellsSum(first)
        && !tellsSum(last)
        && !tellsSum(whole.sentence());
  }

  /** What one lender gives is no sum of what others give, a grant none of loans. */
  private boolean areOfOthers(int total, List<Integer> parts) {
    Judged whole = judged.get(total);
    return whole.isDeal()
        && parts.size() == 2
        && (parts.stream().allMatch(part -> isOfOther(whole, judged.get(part)))
            || isOf(DealKind.GRANT, whole)
                && parts.stream().allMatch(part -> isOf(DealKind.LOAN, judged.get(part))));
  }

  private boolean isOfOther(Judged whole, Judged part) {
    Set<String> givers = givers(whole);
    Set<String> others = givers(part);
    return !givers.isEmpty() && !others.isEmpty() && Collections.disjoint(givers, others);
  }

  private Set<String> givers(Judged one) {
    return one.parties().stream()
        .filter(party -> party.side() == Party.Side.GIVES)
        .map(party -> bearer.apply(party.name()))
        .collect(Collectors.toSet());
  }

  private static boolean isOf(DealKind kind, Judged one) {
    return one.verdict().use() instanceof Use.Deal deal && deal.kind() == kind;
  }

  private static boolean tellsSum(AnnotatedSentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> SUM_WORDS.contains(token.word()));
  }

  /** {@code $5m for power, of which $3m is for wind}. */
  private static boolean isPartOfPart(Amount amount) {
    int at = amount.from() - 1;
    return amount.sentence().is(at, "which") && amount.sentence().is(at - 1, "of");
  }

  /**
   * @param rounding what all of them may have been rounded by, twice
   */
  private static boolean isSame(BigDecimal sum, BigDecimal whole, BigDecimal rounding) {
    BigDecimal apart = sum.subtract(whole).abs();
    return apart.compareTo(whole.multiply(TOLERANCE)) <= 0
        && apart.add(apart).compareTo(rounding) <= 0;
  }

  boolean isTotal(int index) {
    return totals.contains(index);
  }

  /** The total that the amount at {@code index} is a part of. */
  OptionalInt of(int index) {
    Integer total = partOf.get(index);
    return total == null ? OptionalInt.empty() : OptionalInt.of(total);
  }
}
