package org.briefwright.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A currency as texts write it. Currencies share names; {@link World#currencyCalled} tells them
 * apart.
 *
 * @param code ISO 4217; {@code XDR} for special drawing rights
 * @param names singular and plural: {@code "tenge"}, {@code "soms"}, {@code "US dollars"}
 * @param symbols {@code "$"}, {@code "US$"}, {@code "₸"}
 * @param minorNames of its hundredth part: {@code "cent"}, {@code "cents"}
 * @param byDefault those of the texts above that mean this currency unless a country that pays in
 *     another one of that name is spoken of: {@code "pounds"} for GBP
 * @param always those that mean it whatever country is spoken of: {@code "$"} for USD
 * @param ambiguous those that are also common words: {@code "sum"}, {@code "won"}; they count only
 *     right beside a number
 */
public record CurrencyEntry(
    String code,
    List<String> names,
    List<String> symbols,
    List<String> minorNames,
    List<String> byDefault,
    List<String> always,
    List<String> ambiguous) {

  public CurrencyEntry {
    names = List.copyOf(names);
    symbols = List.copyOf(symbols);
    minorNames = List.copyOf(minorNames);
    byDefault = List.copyOf(byDefault);
    always = List.copyOf(always);
    ambiguous = List.copyOf(ambiguous);
  }

  /** All names and symbols, and the code itself. */
  public Stream<String> texts() {
    return Stream.of(names, symbols, minorNames, List.of(code)).flatMap(List::stream).distinct();
  }
}
