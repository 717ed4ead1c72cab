package org.briefwright.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;

/** Tells apart the currencies that share a name. */
final class CurrencyNames {

  private final Map<String, List<CurrencyEntry>> bearers = new HashMap<>();
  // Apart, because the hundredth of a manat is a tenge, and that of a Libyan dinar a dirham.
  private final Map<String, List<CurrencyEntry>> minorBearers = new HashMap<>();
  private final Map<String, String> tender = new HashMap<>();

  CurrencyNames(Collection<CurrencyEntry> currencies, Collection<CountryEntry> countries) {
    for (CountryEntry country : countries) {
      tender.put(country.country().code(), country.currency());
    }
    for (CurrencyEntry currency : currencies) {
      addAll(bearers, currency.names(), currency);
      addAll(bearers, currency.symbols(), currency);
      addAll(bearers, List.of(currency.code()), currency);
      addAll(minorBearers, currency.minorNames(), currency);
    }
  }

  private static void addAll(
      Map<String, List<CurrencyEntry>> bearers, List<String> texts, CurrencyEntry currency) {
    for (String text : texts) {
      List<CurrencyEntry> known = bearers.computeIfAbsent(key(text), absent -> new ArrayList<>());
      // A currency's texts come in a row, so that it can only be the last one.
      if (known.isEmpty() || known.getLast() != currency) {
        known.add(currency);
      }
    }
  }

  /** See {@link Profile#currencyCalled}. */
  Optional<CurrencyEntry> meant(
      String text, Collection<Country> spokenOf, Collection<Country> home) {
    String key = key(text);
    List<CurrencyEntry> minor = minorBearers.getOrDefault(key, List.of());
    List<CurrencyEntry> candidates = bearers.getOrDefault(key, minor);
    if (candidates.size() < 2) {
      return candidates.stream().findFirst();
    }
    List<CurrencyEntry> always = always(candidates, key);
    List<CurrencyEntry> atHome = paidIn(candidates, home);
    return only(atHome.isEmpty() ? always : List.of())
        .or(() -> only(paidIn(candidates, spokenOf)))
        .or(() -> only(atHome))
        .or(() -> only(always))
        .or(() -> only(byDefault(candidates, key)));
  }

  private List<CurrencyEntry> paidIn(
      List<CurrencyEntry> candidates, Collection<Country> countries) {
    Set<String> codes = new HashSet<>();
    for (Country country : countries) {
      codes.add(tender.getOrDefault(country.code(), ""));
    }
    List<CurrencyEntry> found = new ArrayList<>();
    for (CurrencyEntry currency : candidates) {
      if (codes.contains(currency.code())) {
        found.add(currency);
      }
    }
    return found;
  }

  private static List<CurrencyEntry> always(List<CurrencyEntry> candidates, String key) {
    List<CurrencyEntry> found = new ArrayList<>();
    for (CurrencyEntry currency : candidates) {
      if (has(currency.always(), key)) {
        found.add(currency);
      }
    }
    return found;
  }

  private static List<CurrencyEntry> byDefault(List<CurrencyEntry> candidates, String key) {
    return candidates.stream().filter(currency -> has(currency.byDefault(), key)).toList();
  }

  private static Optional<CurrencyEntry> only(List<CurrencyEntry> left) {
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  private static boolean has(List<String> texts, String key) {
    for (String known : texts) {
      if (known.equalsIgnoreCase(key)) {
        return true;
      }
    }
    return false;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
