package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Country;
import org.briefwright.fact.Party;
import org.briefwright.fact.Party.Side;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.Stage;

/**
 * Which amounts only say an earlier one again: alone in a bracket right after an amount in another
 * currency, or the same sum of the same countries once more, unless the deals that the texts tell
 * of are of other kinds or with others.
 */
final class Repeats {

  /** How far a headline's amount may be from the exact one, of its own size. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.01");

  /** Most words between {@code another} and its amount. */
  private static final int ANOTHER = 4;

  private static final Set<String> MORE = Set.of("another", "further", "additional", "second");

  private final List<Judged> judged;
  private final UnaryOperator<String> bearer;
  private final ToIntFunction<AnnotatedSentence> entry;
  private final Map<Kind, Integer> firsts = new HashMap<>();

  /** What two amounts have in common where one may say the other again. */
  private record Kind(
      BigDecimal value, Optional<BigDecimal> upTo, String currency, List<Country> countries) {

    static Kind of(Amount amount, List<Country> countries) {
      return new Kind(
          amount.value().stripTrailingZeros(), amount.upTo(), amount.currency(), countries);
    }
  }

  /**
   * @param bearer who bears a name: the same for {@code ADB} and its name in full
   * @param entry of a digest that a sentence belongs to
   */
  Repeats(
      List<Judged> judged, UnaryOperator<String> bearer, ToIntFunction<AnnotatedSentence> entry) {
    this.judged = judged;
    this.bearer = bearer;
    this.entry = entry;
    for (int i = 0; i < judged.size(); i++) {
      firsts.putIfAbsent(kind(i), i);
    }
  }

  private Kind kind(int index) {
    return Kind.of(judged.get(index).amount(), judged.get(index).countries());
  }

  /** The index of the amount that the one at {@code index} says again. */
  OptionalInt of(int index) {
    Amount amount = judged.get(index).amount();
    if (index > 0 && isConversion(judged.get(index - 1).amount(), amount)) {
      return OptionalInt.of(index - 1);
    }
    int headline = headline(index);
    if (headline < index) {
      return OptionalInt.of(headline);
    }
    // Where the first of its kind stands in the same sentence, so do all others before this one.
    int first = firsts.getOrDefault(kind(index), index);
    return first < index
            && judged.get(first).amount().sentence().index() != amount.sentence().index()
            && !areApart(judged.get(first), judged.get(index))
        ? OptionalInt.of(first)
        : OptionalInt.empty();
  }

  /**
   * The deal of the title that the one at {@code index} tells again, more exactly or in the
   * currency of the contract: {@code $263m}, then {@code 985.1m riyals ($262.7m)}; {@code index}
   * without one.
   */
  private int headline(int index) {
    boolean converted =
        index + 1 < judged.size()
            && isConversion(judged.get(index).amount(), judged.get(index + 1).amount());
    for (int i = 0; i < index && isTitle(i) && !isTitle(index); i++) {
      if (isRounded(i, index) || converted && isRounded(i, index + 1)) {
        return i;
      }
    }
    return index;
  }

  private boolean isTitle(int index) {
    return judged.get(index).amount().sentence().sentence().kind() == Sentence.Kind.TITLE;
  }

  private boolean isRounded(int title, int index) {
    Judged one = judged.get(title);
    Judged other = judged.get(index);
    BigDecimal apart = one.amount().value().subtract(other.amount().value()).abs();
    return one.isDeal()
        && other.isDeal()
        && one.amount().currency().equals(other.amount().currency())
        && one.amount().upTo().isEmpty()
        && (apart.signum() == 0 || digits(one) < digits(other))
        && apart.compareTo(one.amount().value().multiply(ROUNDING)) <= 0
        && !haveOtherGivers(one, other);
  }

  private static int digits(Judged one) {
    return one.amount().value().stripTrailingZeros().precision();
  }

  /** Two deals of equal sums: {@code the bank lent Osh $3m}, {@code the fund lent Osh $3m}. */
  private boolean areApart(Judged one, Judged other) {
    boolean entries =
        entry.applyAsInt(one.amount().sentence()) != entry.applyAsInt(other.amount().sentence());
    if (entries && one.isDeal() != other.isDeal()) {
      return true;
    }
    return one.isDeal()
        && other.isDeal()
        && (entries && givers(one).isEmpty()
            || isAnother(other.amount()) && !isAnother(one.amount())
            || isUndecided(other) && isDecided(one)
            || haveOtherKinds(one.verdict(), other.verdict())
            || haveOtherGivers(one, other));
  }

  /** {@code another loan of $5m}, {@code a further $5m}. */
  private static boolean isAnother(Amount amount) {
    for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - ANOTHER); i--) {
      if (MORE.contains(amount.sentence().tokens().get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** What has been signed is not asked for afterwards, unless only a headline told so. */
  private boolean isDecided(Judged one) {
    return (stage(one) == Stage.SIGNED || stage(one) == Stage.COMPLETED)
        && one.verdict().staged()
        && one.amount().sentence().sentence().kind() != Sentence.Kind.TITLE;
  }

  private static boolean isUndecided(Judged one) {
    return stage(one) == Stage.PROPOSED && one.verdict().staged();
  }

  private static Stage stage(Judged one) {
    return ((Use.Deal) one.verdict().use()).stage();
  }

  /** A gift is no loan; other kinds may be two views of one deal. */
  private static boolean haveOtherKinds(Verdict one, Verdict other) {
    return !one.guessed()
        && !other.guessed()
        && one.use() instanceof Use.Deal first
        && other.use() instanceof Use.Deal second
        && first.kind() != second.kind()
        && first.kind() != DealKind.OTHER
        && second.kind() != DealKind.OTHER
        && (first.kind() == DealKind.GRANT || second.kind() == DealKind.GRANT);
  }

  /** Whether each text names a giver, and those have nothing to do with one another. */
  private boolean haveOtherGivers(Judged one, Judged other) {
    boolean any = false;
    for (Party giver : givers(one)) {
      for (Party again : givers(other)) {
        any = true;
        boolean home = giver.country().isPresent() && giver.country().equals(again.country());
        if (home || bearer.apply(giver.name()).equals(bearer.apply(again.name()))) {
          return false;
        }
      }
    }
    return any;
  }

  private static List<Party> givers(Judged one) {
    List<Party> givers = new ArrayList<>(one.parties().size());
    for (Party party : one.parties()) {
      if (party.side() == Side.GIVES) {
        givers.add(party);
      }
    }
    return givers;
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
