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
import java.util.function.Predicate;
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
    List<CurrencyEntry> minor = minorBearers.getOrDefault(key(text), List.of());
    List<CurrencyEntry> candidates = bearers.getOrDefault(key(text), minor);
    boolean atHome = candidates.stream().anyMatch(paidIn(home));
    return only(candidates, currency -> !atHome && has(currency.always(), text))
        .or(() -> only(candidates, paidIn(spokenOf)))
        .or(() -> only(candidates, paidIn(home)))
        .or(() -> only(candidates, currency -> has(currency.always(), text)))
        .or(() -> only(candidates, currency -> has(currency.byDefault(), text)))
        .or(() -> only(candidates, currency -> true));
  }

  private Predicate<CurrencyEntry> paidIn(Collection<Country> countries) {
    Set<String> codes = new HashSet<>();
    countries.forEach(country -> codes.add(tender.getOrDefault(country.code(), "")));
    return currency -> codes.contains(currency.code());
  }

  private static Optional<CurrencyEntry> only(
      List<CurrencyEntry> candidates, Predicate<CurrencyEntry> wanted) {
    Optional<CurrencyEntry> left = Optional.empty();
    for (CurrencyEntry candidate : candidates) {
      if (wanted.test(candidate)) {
        if (left.isPresent()) {
          return Optional.empty();
        }
        left = Optional.of(candidate);
      }
    }
    return left;
  }

  private static boolean has(List<String> texts, String text) {
    for (String known : texts) {
      if (key(known).equals(key(text))) {
        return true;
      }
    }
    return false;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
