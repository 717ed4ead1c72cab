package org.briefwright.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.fact.Country;

/**
 * An office and the phrases that texts use for it.
 *
 * @param name as in {@link Leader#office}
 * @param phrases in lower case, for example {@code "premier"}; the name itself need not be among
 *     them
 * @param country where these phrases mean this office; empty for everywhere
 */
public record Office(String name, List<String> phrases, Optional<Country> country) {

  public Office {
    phrases = List.copyOf(phrases);
  }

  boolean isCalled(String phrase, Country where) {
    return (name.equalsIgnoreCase(phrase) || phrases.contains(phrase.toLowerCase(Locale.ROOT)))
        && country.map(where::equals).orElse(true);
  }
}
