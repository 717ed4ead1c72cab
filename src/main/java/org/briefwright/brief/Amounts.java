package org.briefwright.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Money;

/**
 * Amounts in words; rounded to three figures where they are reckoned, never where they are quoted.
 */
final class Amounts {

  private static final String NONE = "–";
  private static final MathContext THREE_FIGURES = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Amounts() {}

  /** The amount as the document has it, with what limits it. */
  static String printed(Money money) {
    String text = hasCurrency(money.text()) ? money.text() : money.text() + " " + money.currency();
    return limit(money.bound(), text.contains("+")) + text;
  }

  private static boolean hasCurrency(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
        || text.matches(".*[A-Za-z]{3,}$") && !text.matches(".*(illion|housand|hundred|half)s?$")
        || text.matches("^[A-Z]{2,3}\\b.*");
  }

  private static String limit(Bound bound, boolean saidSo) {
    return switch (bound) {
      case EXACT -> "";
      case ABOUT -> "about ";
      case AT_LEAST -> saidSo ? "" : "at least ";
      case AT_MOST -> "up to ";
    };
  }

  /** {@code 4.2 bn}, {@code 587 m}, {@code 32,500}; a dash where nothing is known. */
  static String usd(Optional<BigDecimal> usd) {
    return usd.map(Amounts::shortened).orElse(NONE);
  }

  static String shortened(BigDecimal value) {
    BigDecimal rounded = value.round(THREE_FIGURES);
    if (rounded.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
      BigDecimal small =
          value.abs().compareTo(THOUSAND) < 0 ? rounded : value.setScale(0, RoundingMode.HALF_EVEN);
      return format("#,##0.##").format(small);
    }
    BigDecimal millions = rounded.movePointLeft(6);
    if (millions.abs().compareTo(THOUSAND) < 0) {
      return format("#,##0.##").format(millions) + " m";
    }
    BigDecimal billions = rounded.movePointLeft(9);
    return billions.abs().compareTo(THOUSAND) < 0
        ? format("#,##0.##").format(billions) + " bn"
        : format("#,##0.##").format(rounded.movePointLeft(12)) + " tn";
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
