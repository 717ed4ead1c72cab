package org.briefwright.profile;

import java.util.List;

/**
 * A currency as texts write it.
 *
 * @param code ISO 4217; {@code XDR} for special drawing rights
 * @param names singular and plural in lower case: {@code "tenge"}, {@code "soms"}, {@code "US
 *     dollars"}
 * @param symbols {@code "$"}, {@code "US$"}, {@code "₸"}
 * @param minorNames of its hundredth part: {@code "cent"}, {@code "cents"}
 */
public record CurrencyEntry(
    String code, List<String> names, List<String> symbols, List<String> minorNames) {

  public CurrencyEntry {
    names = List.copyOf(names);
    symbols = List.copyOf(symbols);
    minorNames = List.copyOf(minorNames);
  }
}
