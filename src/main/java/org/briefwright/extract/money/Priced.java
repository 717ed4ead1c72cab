package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.Stage;

/**
 * Finds the verb of buying, selling or offering whose price an amount is, however long the row of
 * words for what is bought: {@code has bought two thirds of the old lead mine from its founder for
 * $2m}. Also an option or a bid that has its price, and an offer made {@code for which}.
 */
final class Priced {

  private static final int REACH = 32;
  private static final int LIMITS = 6;
  private static final int WHICH = 6;
  private static final int PAYEE = 9;

  /** What is bought for less is no commitment of a state or a firm. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100_000);

  private static final Set<String> VERBS = Grammar.words("verbs of trade");

  /** What a country sells is trade unless somebody is named who buys. */
  private static final Set<String> SELLING = Set.of("sell", "sells", "sold", "selling");

  private static final Set<String> BUILDING = Grammar.words("verbs of building");
  private static final Set<String> OFFERS = Grammar.words("offers");
  private static final Set<String> BREAKS = Grammar.words("clause breaks");
  private static final Set<String> PAID = Set.of("paid", "pay", "pays", "paying");
  private static final Set<String> PRICED = Set.of("a", "an", "the", "it", "them", "its", "their");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "which");
  private static final Set<String> SIGNS = Set.of(";", ":", "–", "—", "(", ")");
  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "apiece", "every");

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;
  private final Bonds bonds;

  /**
   * A verb or noun with a price.
   *
   * @param kind purchase; of what is built, investment
   * @param offered whether it was only offered
   */
  record Trade(int at, DealKind kind, Stage stage, boolean offered) {}

  Priced(AnnotatedSentence sentence, List<Amount> amounts, Bonds bonds) {
    this.bonds = bonds;
    this.sentence = sentence;
    this.amounts = amounts;
  }

  /** The verb of offering of which {@code amount} is the price: {@code offered planes for $2m}. */
  Optional<Trade> offer(Amount amount) {
    return of(amount).filter(trade -> trade.offered() && word(trade.at()).startsWith("offer"));
  }

  /** {@code paid $2m to a trader for the house}. */
  boolean isPaidFor(Amount amount) {
    boolean paid = false;
    for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - LIMITS); i--) {
      paid |= PAID.contains(word(i));
    }
    for (int i = amount.to(); paid && i < amount.to() + PAYEE; i++) {
      if (word(i).equals("for")) {
        return !sentence.tokens().get(i - 1).isNumber() && PRICED.contains(word(i + 1));
      }
    }
    return false;
  }

  /** The trade of which {@code amount} is the price. */
  Optional<Trade> of(Amount amount) {
    boolean small = amount.most().compareTo(LEAST) < 0 && !Trifles.isSymbolic(amount);
    if (small || EACH.contains(word(amount.to()))) {
      return Optional.empty();
    }
    if (isPayment(amount)) {
      return Optional.of(new Trade(amount.to(), DealKind.PURCHASE, Stage.ANNOUNCED, true));
    }
    Optional<Trade> offer = offeredFor(amount);
    return offer.isPresent() ? offer : before(preposition(amount));
  }

  /** {@code the engines come on top: $2m to Rolls-Royce}. */
  private boolean isPayment(Amount amount) {
    int payee = amount.to() + 1;
    return sentence.is(amount.from() - 1, ":")
        && sentence.is(amount.to(), "to")
        && payee < sentence.tokens().size()
        && sentence.tokens().get(payee).isCapital()
        && sentence.nameAt(payee).flatMap(NameMention::country).isEmpty();
  }

  /** {@code a bid, for which it had offered $2m}. */
  private Optional<Trade> offeredFor(Amount amount) {
    for (int i = amount.from() - 1; i >= Math.max(1, amount.from() - WHICH); i--) {
      if (word(i).equals("which") && word(i - 1).equals("for")) {
        for (int verb = i + 1; verb < amount.from(); verb++) {
          if (OFFERS.contains(word(verb))) {
            return Optional.of(new Trade(verb, DealKind.PURCHASE, Stage.PROPOSED, true));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The {@code for} of {@code for some $2m}, or -1. */
  private int preposition(Amount amount) {
    int at = amount.from() - 1;
    while (at > 0
        && amount.from() - at <= LIMITS
        && !word(at).equals("for")
        && Bonds.links(word(at))) {
      at--;
    }
    return at > 0 && word(at).equals("for") ? at : -1;
  }

  private Optional<Trade> before(int end) {
    for (int i = end - 1; i >= Math.max(0, end - REACH) && !isBreak(i); i--) {
      if (OFFERS.contains(word(i)) && !sentence.tokens().get(i).isCapital()) {
        return Optional.of(new Trade(i, DealKind.PURCHASE, Stage.PROPOSED, true));
      }
      boolean built = BUILDING.contains(word(i));
      boolean sold = SELLING.contains(word(i)) && bonds.clauses().hasTwoSides();
      if ((built || sold || VERBS.contains(word(i)))
          && !sentence.tokens().get(i).isCapital()
          && hasSubject(i)) {
        DealKind kind = built ? DealKind.INVESTMENT : DealKind.PURCHASE;
        return Optional.of(new Trade(i, kind, stage(i), false));
      }
    }
    return Optional.empty();
  }

  private boolean isBreak(int i) {
    return BREAKS.contains(word(i))
        || SIGNS.contains(word(i))
        || isInAmount(i)
        || word(i).equals("and") && i + 1 < sentence.tokens().size() && isVerb(i + 1);
  }

  private boolean isInAmount(int i) {
    for (Amount one : amounts) {
      if (one.from() <= i && i < one.to()) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int i) {
    return !sentence.tokens().get(i).isCapital() && VerbMood.isPast(sentence.tokens().get(i));
  }

  /** Whether somebody is named before the verb: what people buy at a market is no deal. */
  private boolean hasSubject(int verb) {
    for (int i = 0; i < verb; i++) {
      if (sentence.tokens().get(i).isCapital() && (i > 0 || sentence.nameAt(0).isPresent())
          || PRONOUNS.contains(word(i))
          || sentence.actorAt(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Stage stage(int verb) {
    boolean ordered = word(verb).startsWith("order");
    return switch (VerbMood.of(sentence, verb, verb + 1)) {
      case DONE -> ordered ? Stage.SIGNED : Stage.COMPLETED;
      case NOW, COMING, NOUN -> Stage.ANNOUNCED;
      case POSSIBLE, DENIED -> Stage.PROPOSED;
    };
  }

  private String word(int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }
}
