package org.briefwright.profile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * What is known about one country. Names are in Latin or Cyrillic script.
 *
 * @param name short English name, for print
 * @param currency ISO 4217 code of its legal tender; {@code XXX}, no currency, for Antarctica
 * @param vocabulary every name but the leaders'; no text twice within a kind
 * @param leaders who holds and held which office
 */
public record CountryEntry(
    Country country, String name, String currency, List<Name> vocabulary, List<Leader> leaders) {

  public CountryEntry {
    vocabulary = List.copyOf(vocabulary);
    leaders = List.copyOf(leaders);
  }

  /** All names, the leaders' among them; ambiguous only where none of its uses is without doubt. */
  public Stream<Name> allNames() {
    return everyName().stream();
  }

  Collection<Name> everyName() {
    Map<Name, Name> names = new LinkedHashMap<>();
    for (Name name : vocabulary) {
      names.put(name.markedAmbiguous(), name);
    }
    for (Leader leader : leaders) {
      for (Name name : leader.names(country)) {
        Name before = names.putIfAbsent(name.markedAmbiguous(), name);
        if (before != null && before.ambiguous()) {
          names.put(name.markedAmbiguous(), name);
        }
      }
    }
    return names.values();
  }

  /** Of the state: {@code "Kyrgyzstan"}, {@code "Kyrgyz Republic"}, {@code "Kirghizia"}. */
  public List<String> names() {
    return texts(Kind.COUNTRY);
  }

  /** {@code "Kyrgyz"}, {@code "Kyrgyzstani"}. */
  public List<String> adjectives() {
    return texts(Kind.ADJECTIVE);
  }

  /** Its people, singular and plural: {@code "Kyrgyzstani"}, {@code "Kyrgyzstanis"}. */
  public List<String> demonyms() {
    return texts(Kind.DEMONYM);
  }

  /** One, or more where a state has several or has renamed it. */
  public List<String> capitals() {
    return texts(Kind.CAPITAL);
  }

  /** Buildings and sites that stand for the government: {@code "Kremlin"}, {@code "Akorda"}. */
  public List<String> seats() {
    return texts(Kind.SEAT);
  }

  public List<String> cities() {
    return texts(Kind.CITY);
  }

  public List<String> regions() {
    return texts(Kind.REGION);
  }

  public List<String> waters() {
    return texts(Kind.WATER);
  }

  public List<String> nicknames() {
    return texts(Kind.NICKNAME);
  }

  /** Parliaments, ministries, banks, agencies with a name of their own. */
  public List<Organisation> institutions() {
    return organisations(Kind.INSTITUTION);
  }

  public List<Organisation> companies() {
    return organisations(Kind.COMPANY);
  }

  private List<String> texts(Kind kind) {
    return vocabulary.stream().filter(name -> name.kind() == kind).map(Name::text).toList();
  }

  private List<Organisation> organisations(Kind kind) {
    return Organisation.of(vocabulary.stream().filter(name -> name.kind() == kind));
  }
}
