package org.briefwright.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * What a desk knows about its region before it reads anything.
 *
 * @param name of the profile, as used in files: {@code "central-asia"}
 * @param title of the region, as printed: {@code "Central Asia"}
 * @param regionNames what counts as the region as a whole: {@code "Central Asia"}, {@code "the five
 *     states"}
 * @param countries the region's, in the order of print
 * @param world every country and currency of the world; the entries of {@code countries} hold what
 *     the profile adds
 * @param outlets publishers known to the profile
 * @param watch speakers expected to react to events
 * @param sha256 hash of everything the profile holds, 64 hexadecimal digits: equal profiles, equal
 *     hashes
 */
public record Profile(
    String name,
    String title,
    List<String> regionNames,
    List<Country> countries,
    World world,
    List<Outlet> outlets,
    List<Watched> watch,
    String sha256) {

  public Profile {
    regionNames = List.copyOf(regionNames);
    countries = List.copyOf(countries);
    outlets = List.copyOf(outlets);
    watch = List.copyOf(watch);
  }

  public boolean covers(Country country) {
    return countries.contains(country);
  }

  /** The short English name for print; the code itself for a country that nobody knows. */
  public String nameOf(Country country) {
    return world.country(country).map(CountryEntry::name).orElse(country.code());
  }

  /** The outlet of that name or web domain. */
  public Optional<Outlet> outlet(String nameOrDomain) {
    return outlets.stream().filter(outlet -> outlet.isCalled(nameOrDomain)).findFirst();
  }

  /**
   * Every name that the profile knows: all kinds for its own countries; for the rest of the world
   * states, capitals, seats, leaders and the best-known bodies. A text that more than one country
   * bears, as {@code "Congo"}, is ambiguous for each of them.
   */
  public Stream<Name> names() {
    Set<Name> all = new LinkedHashSet<>();
    for (String text : regionNames) {
      all.add(new Name(text, title, Optional.empty(), Kind.REGION_AS_A_WHOLE, false));
    }
    world.addNames(all);
    Map<String, Optional<Country>> bearers = new HashMap<>();
    for (Name known : all) {
      Optional<Country> before = bearers.putIfAbsent(known.text(), known.country());
      if (before != null && !before.equals(known.country())) {
        bearers.put(known.text(), Optional.empty());
      }
    }
    return all.stream()
        .map(known ->
            known.country().equals(bearers.get(known.text())) ? known : known.markedAmbiguous());
  }

  /**
   * Who held an office on a day; see {@link World#holder}.
   *
   * @param office its name or any phrase for it: {@code "premier"}
   */
  public Optional<Leader> holder(Country country, String office, LocalDate day) {
    return world.holder(country, office, day);
  }

  /**
   * The currency that a text means by a name, symbol or code.
   *
   * <p>In this order: what is {@link CurrencyEntry#always} meant, unless a country of the profile
   * pays in another currency of that name; the only one that a country in {@code spokenOf} pays in;
   * the only one that a country of the profile pays in; the one {@link CurrencyEntry#byDefault};
   * the only one of that name. So {@code "$"} is USD, but AUD for a desk on Australia; {@code
   * "pounds"} is EGP beside Egypt and else GBP; {@code "som"} is KGS or UZS by country, and nothing
   * without one.
   *
   * @param text in any case, without its number; the name of a hundredth part, as {@code "cents"},
   *     tells its currency too, unless a whole currency has that name
   * @param spokenOf countries that the sentence, or failing that the document, speaks of
   */
  public Optional<CurrencyEntry> currencyCalled(String text, Collection<Country> spokenOf) {
    return world.currencyCalled(text, spokenOf, countries);
  }

  /** A speaker who is expected to react: a country's government where {@code speaker} is empty. */
  public record Watched(Country country, Optional<String> speaker) {}
}
