package org.briefwright.profile;

import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;

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
 * @param sha256 hash of everything the profile holds: equal profiles, equal hashes
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

  /** A speaker who is expected to react: a country's government where {@code speaker} is empty. */
  public record Watched(Country country, Optional<String> speaker) {}
}
