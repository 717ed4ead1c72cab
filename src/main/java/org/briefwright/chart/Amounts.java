package org.briefwright.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes amounts in the few letters that a chart has room for. */
final class Amounts {

  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final Map<BigDecimal, String> UNITS = units();

  private Amounts() {}

  private static Map<BigDecimal, String> units() {
    Map<BigDecimal, String> units = new LinkedHashMap<>();
    units.put(BigDecimal.TEN.pow(12), " tn");
    units.put(BigDecimal.TEN.pow(9), " bn");
    units.put(BigDecimal.TEN.pow(6), " m");
    units.put(BigDecimal.TEN.pow(3), " k");
    return units;
  }

  /** At most three digits that count: {@code "4.2 bn"}, {@code "310 m"}, {@code "0"}. */
  static String brief(BigDecimal amount) {
    BigDecimal rounded = amount.round(THREE_DIGITS);
    for (Map.Entry<BigDecimal, String> unit : UNITS.entrySet()) {
      if (rounded.compareTo(unit.getKey()) >= 0) {
        return plain(rounded.divide(unit.getKey())) + unit.getValue();
      }
    }
    return plain(rounded);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
