package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;

/**
 * Tells where money changes hands and still nobody has committed himself to anybody: what was
 * before, a few coins, what many nameless hands have gathered.
 */
final class Trifles {

  /** Most words between what gathers money and the amount. */
  private static final int REACH = 16;

  /** Most words between an amount and a giver that is named. */
  private static final int GIVER = 6;

  private static final BigDecimal COINS = BigDecimal.valueOf(100);

  private static final Set<String> COLLECTIONS = Grammar.words("collections");
  private static final Set<String> GATHERING = Grammar.words("gathering");

  private Trifles() {}

  /**
   * Why {@code amount} is no deal.
   *
   * @param afterDeal whether a deal stands before it in its sentence
   */
  static Optional<String> of(
      AnnotatedSentence sentence, Amount amount, Continuation further, boolean afterDeal) {
    if (afterDeal && further.isFormer(amount)) {
      return Optional.of("what the amount before it was once");
    }
    if (amount.most().compareTo(COINS) < 0 && !isSymbolic(amount)) {
      return Optional.of("coins are a price");
    }
    return isGathered(sentence, amount)
        ? Optional.of("what many hands have gathered")
        : Optional.empty();
  }

  /** {@code sold for $1}: a price for form's sake. */
  static boolean isSymbolic(Amount amount) {
    return amount.most().compareTo(BigDecimal.ONE) == 0;
  }

  /** {@code the account for Naryn has received $2m}; not {@code … $2m from the bank}. */
  private static boolean isGathered(AnnotatedSentence sentence, Amount amount) {
    boolean gathering = false;
    for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - REACH); i--) {
      String word = sentence.tokens().get(i).word();
      if (gathering && COLLECTIONS.contains(word)) {
        return !hasGiver(sentence, amount);
      }
      gathering |= GATHERING.contains(word);
    }
    return false;
  }

  private static boolean hasGiver(AnnotatedSentence sentence, Amount amount) {
    for (int i = amount.to(); i < amount.to() + GIVER; i++) {
      if (sentence.is(i, "from")) {
        return true;
      }
    }
    return false;
  }
}
