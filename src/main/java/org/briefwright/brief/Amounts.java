package org.briefwright.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Money;

/**
 * Amounts in words; rounded to three figures where they are reckoned, never where they are quoted.
 */
public final class Amounts {

  private static final String NONE = "–";
  private static final MathContext THREE_FIGURES = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> NUMBERS = WordList.of("numbers");

  private final Phrases phrases;

  public Amounts(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The amount as the document has it, with what limits it. What the document leaves to its other
   * words stands in brackets behind it: {@code 6.4 (6.4 bn EUR)}, {@code two billion (UZS)}.
   */
  String printed(Money money) {
    boolean bare = money.text().chars().noneMatch(Character::isLetter);
    if (hasCurrency(money.text())) {
      return limited(money.bound(), money.text());
    }
    String left =
        bare && money.value().compareTo(MILLION) >= 0
            ? shortened(money.value()) + " " + money.currency()
            : money.currency();
    return limited(money.bound(), money.text() + " (" + left + ")");
  }

  private static boolean hasCurrency(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
        || WORD.matcher(text).results().map(MatchResult::group).anyMatch(word -> !isNumber(word));
  }

  private static boolean isNumber(String word) {
    return NUMBERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private String limited(Bound bound, String text) {
    return switch (bound) {
      case EXACT -> text;
      case ABOUT -> phrases.say("limit.about", text);
      case AT_LEAST -> text.contains("+") ? text : phrases.say("limit.at-least", text);
      case AT_MOST -> phrases.say("limit.at-most", text);
    };
  }

  /** {@code 4.2 bn}, {@code 587 m}, {@code 32,500}; a dash where nothing is known. */
  String usd(Optional<BigDecimal> usd) {
    return usd.map(this::shortened).orElse(NONE);
  }

  /** A range with both its ends: {@code 600–700 m}, {@code 900 m–1.2 bn}. */
  String usd(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    if (most.isEmpty()) {
      return usd(least);
    }
    String from = usd(least);
    String to = usd(most);
    String unit = to.substring(numberEnd(to));
    boolean shared =
        !unit.isEmpty() && from.endsWith(unit) && numberEnd(from) + unit.length() == from.length();
    return (shared ? from.substring(0, numberEnd(from)) : from) + "–" + to;
  }

  private static int numberEnd(String amount) {
    int end = 0;
    while (end < amount.length()
        && (Character.isDigit(amount.charAt(end)) || ".,".indexOf(amount.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** {@code 4.2 bn}, {@code 587 m}, {@code 32,500}. */
  String shortened(BigDecimal value) {
    BigDecimal rounded = value.round(THREE_FIGURES);
    if (rounded.abs().compareTo(MILLION) < 0) {
      boolean small = value.abs().compareTo(THOUSAND) < 0;
      return phrases.number(small ? rounded : value.setScale(0, RoundingMode.HALF_EVEN));
    }
    return inUnits(rounded);
  }

  /** As {@link #shortened}, with thousands as a unit too: {@code 32.5 k}; for charts. */
  public String shortest(BigDecimal value) {
    BigDecimal rounded = value.round(THREE_FIGURES);
    return rounded.abs().compareTo(THOUSAND) < 0 ? phrases.number(rounded) : inUnits(rounded);
  }

  private String inUnits(BigDecimal rounded) {
    String[] units = {"thousand", "million", "billion", "trillion"};
    int unit = 0;
    BigDecimal number = rounded.movePointLeft(3);
    while (number.abs().compareTo(THOUSAND) >= 0 && unit < units.length - 1) {
      number = number.movePointLeft(3);
      unit++;
    }
    return phrases.say("unit." + units[unit], phrases.number(number));
  }
}
