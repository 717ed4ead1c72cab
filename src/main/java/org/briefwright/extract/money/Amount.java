package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Bound;

/**
 * An amount of money as it stands in a sentence: the tokens {@code from} to before {@code to}.
 *
 * @param value in whole units of the currency; of a range, the lower end
 * @param scale what the number was multiplied by, for numbers after it that leave that out
 * @param currency ISO 4217
 * @param elided whether the currency was left out and taken from an amount before
 */
record Amount(
    AnnotatedSentence sentence,
    int from,
    int to,
    BigDecimal value,
    Optional<BigDecimal> upTo,
    BigDecimal scale,
    String currency,
    Bound bound,
    boolean elided) {

  /** A place in a sentence where an amount might stand. */
  static Amount placeAt(AnnotatedSentence sentence, int token) {
    return new Amount(
        sentence,
        token,
        token,
        BigDecimal.ZERO,
        Optional.empty(),
        BigDecimal.ONE,
        "",
        Bound.EXACT,
        false);
  }

  /**
   * The same amount in a stretch of its sentence.
   *
   * @param begins the token of the sentence with which {@code piece} begins
   */
  Amount in(AnnotatedSentence piece, int begins) {
    return new Amount(
        piece, from - begins, to - begins, value, upTo, scale, currency, bound, elided);
  }

  String text() {
    return sentence.text(from, to);
  }

  /** The larger end of a range, or the value. */
  BigDecimal most() {
    return upTo.orElse(value);
  }

  /** The worth of its last digit that is no zero: a hundred thousand of {@code $80.7 million}. */
  BigDecimal unit() {
    return BigDecimal.ONE.scaleByPowerOfTen(-most().stripTrailingZeros().scale());
  }

  boolean isBracketed() {
    return sentence.isBracketed(from);
  }
}
