package org.briefwright.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fact.Country;

/** Every country and currency of the world, and the organisations that speak as sides do. */
public final class World {

  private final Map<Country, CountryEntry> countries = new LinkedHashMap<>();
  private final Map<String, CurrencyEntry> currencies = new LinkedHashMap<>();

  public World(List<CountryEntry> countries, List<CurrencyEntry> currencies) {
    countries.forEach(entry -> this.countries.put(entry.country(), entry));
    currencies.forEach(entry -> this.currencies.put(entry.code(), entry));
  }

  /** In alphabetical order of their codes. */
  public List<CountryEntry> countries() {
    return List.copyOf(countries.values());
  }

  public List<CurrencyEntry> currencies() {
    return List.copyOf(currencies.values());
  }

  public Optional<CountryEntry> country(Country country) {
    return Optional.ofNullable(countries.get(country));
  }

  public Optional<CurrencyEntry> currency(String code) {
    return Optional.ofNullable(currencies.get(code));
  }
}
