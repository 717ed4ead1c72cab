package org.briefwright.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Exchange rates of one day.
 *
 * @param asOf the day
 * @param perUsd ISO 4217 code → units of that currency for one US dollar, above 0
 */
public record Rates(Optional<LocalDate> asOf, Map<String, BigDecimal> perUsd) {

  private static final MathContext PRECISION = MathContext.DECIMAL64;

  public Rates {
    perUsd = Map.copyOf(new TreeMap<>(perUsd));
  }

  /** No rates: only US dollars are reckoned. */
  public static Rates none() {
    return new Rates(Optional.empty(), Map.of());
  }

  /** The amount in US dollars; empty where there is no rate for its currency. */
  public Optional<BigDecimal> usd(BigDecimal value, String currency) {
    if (currency.equals("USD")) {
      return Optional.of(value);
    }
    return Optional.ofNullable(perUsd.get(currency)).map(rate -> value.divide(rate, PRECISION));
  }
}
