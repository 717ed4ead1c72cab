package org.briefwright.profile;

import java.util.List;
import org.briefwright.fact.Country;

/**
 * What is known about one country. Names are in Latin or Cyrillic script, as texts write them;
 * letters with and without their accents need not both be listed.
 *
 * @param name short English name, for print
 * @param names all names of the state, that one first: {@code "Kyrgyzstan"}, {@code "Kyrgyz
 *     Republic"}, {@code "Kirghizia"}
 * @param adjectives {@code "Kyrgyz"}, {@code "Kyrgyzstani"}
 * @param demonyms its people, singular and plural: {@code "Kyrgyzstani"}, {@code "Kyrgyzstanis"}
 * @param capitals one, or more where a state has several or has renamed it
 * @param seats buildings and sites that stand for the government: {@code "the Kremlin"}, {@code
 *     "Akorda"}
 * @param currency ISO 4217 code of its legal tender
 * @param cities towns and villages other than the capital
 * @param regions first-level subdivisions and other landscapes
 * @param waters rivers, lakes, dams
 * @param institutions parliaments, ministries, banks, agencies with a name of their own
 * @param companies with their seat or their works there
 * @param nicknames {@code "Arkadag"}, {@code "the Land of Fire"}
 * @param leaders who holds and held which office
 */
public record CountryEntry(
    Country country,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> demonyms,
    List<String> capitals,
    List<String> seats,
    String currency,
    List<String> cities,
    List<String> regions,
    List<String> waters,
    List<Organisation> institutions,
    List<Organisation> companies,
    List<String> nicknames,
    List<Leader> leaders) {

  public CountryEntry {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
    cities = List.copyOf(cities);
    regions = List.copyOf(regions);
    waters = List.copyOf(waters);
    institutions = List.copyOf(institutions);
    companies = List.copyOf(companies);
    nicknames = List.copyOf(nicknames);
    leaders = List.copyOf(leaders);
  }
}
