package org.briefwright.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * Every country and currency of the world, and the organisations that speak and lend as states do.
 */
public final class World {

  // By code, because hashing a record takes ten milliseconds the first time.
  private final Map<String, CountryEntry> countries;
  private final Map<String, CurrencyEntry> currencies;
  private final CurrencyNames currencyNames;
  private final List<Name> others;
  private final List<Office> offices;

  private World(
      List<CountryEntry> countries,
      List<CurrencyEntry> currencies,
      CurrencyNames currencyNames,
      List<Name> others,
      List<Office> offices) {
    this.countries = new LinkedHashMap<>();
    for (CountryEntry entry : countries) {
      this.countries.put(entry.country().code(), entry);
    }
    this.currencies = new LinkedHashMap<>();
    for (CurrencyEntry entry : currencies) {
      this.currencies.put(entry.code(), entry);
    }
    this.currencyNames = currencyNames;
    this.others = List.copyOf(others);
    this.offices = List.copyOf(offices);
  }

  /**
   * @param countries in the order in which they are to be listed
   * @param others names that belong to no country: of organisations, and of {@link Kind#NO_COUNTRY}
   * @param offices those of one country before those of all
   */
  public static World of(
      List<CountryEntry> countries,
      List<CurrencyEntry> currencies,
      List<Name> others,
      List<Office> offices) {
    return new World(
        countries, currencies, new CurrencyNames(currencies, countries), others, offices);
  }

  public List<CountryEntry> countries() {
    return List.copyOf(countries.values());
  }

  public List<CurrencyEntry> currencies() {
    return List.copyOf(currencies.values());
  }

  public Optional<CountryEntry> country(Country country) {
    return Optional.ofNullable(countries.get(country.code()));
  }

  public Optional<CurrencyEntry> currency(String code) {
    return Optional.ofNullable(currencies.get(code));
  }

  /** Bodies of many states: {@code "EBRD"}, {@code "United Nations"}. */
  public List<Organisation> organisations() {
    return Organisation.of(others.stream().filter(name -> name.kind() == Kind.ORGANISATION));
  }

  public List<Office> offices() {
    return offices;
  }

  /** Every name of every country, then those that belong to none. */
  public Stream<Name> names() {
    List<Name> all = new ArrayList<>();
    addNames(all);
    return all.stream();
  }

  void addNames(Collection<Name> all) {
    for (CountryEntry entry : countries.values()) {
      all.addAll(entry.everyName());
    }
    all.addAll(others);
  }

  /** See {@link Profile#currencyCalled}. */
  Optional<CurrencyEntry> currencyCalled(
      String text, Collection<Country> spokenOf, Collection<Country> home) {
    return currencyNames.meant(text, spokenOf, home);
  }

  /** This world with other entries for its countries, in the same order, and with more besides. */
  World with(List<CountryEntry> entries, List<Name> moreNames, List<Office> moreOffices) {
    return new World(
        entries,
        currencies(),
        currencyNames,
        Stream.concat(others.stream(), moreNames.stream()).toList(),
        Stream.concat(moreOffices.stream(), offices.stream()).toList());
  }

  /**
   * The office that a phrase means in a country, as in {@link Leader#office}: {@code "premier"} is
   * {@code "prime minister"}.
   *
   * @param phrase in any case, without article
   */
  public Optional<String> office(String phrase, Country country) {
    return offices.stream()
        .filter(office -> office.isCalled(phrase, country))
        .map(Office::name)
        .findFirst();
  }

  /**
   * Who held an office on a day; empty where nobody is known or two claim the same day.
   *
   * @param office its name or any phrase for it
   */
  public Optional<Leader> holder(Country country, String office, LocalDate day) {
    String name = office(office, country).orElse(office);
    List<Leader> holders =
        country(country).map(CountryEntry::leaders).orElse(List.of()).stream()
            .filter(leader -> leader.office().equalsIgnoreCase(name) && leader.heldOfficeOn(day))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }
}
