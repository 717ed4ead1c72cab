package org.briefwright.extract.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.profile.CountryEntry;
import org.briefwright.profile.CurrencyEntry;
import org.briefwright.profile.Profile;

/**
 * A profile's countries by the words for their own money: a ministry that is told without its
 * country and spends {@code 3 billion tenge} is that of those who pay in tenge.
 */
final class Purses {

  private final Map<String, Country> owners = new HashMap<>();

  Purses(Profile profile) {
    Set<String> shared = new HashSet<>();
    for (Country country : profile.countries()) {
      profile
          .world()
          .country(country)
          .map(CountryEntry::currency)
          .flatMap(profile.world()::currency)
          .ifPresent(currency -> add(currency, country, shared));
    }
    owners.keySet().removeAll(shared);
  }

  private void add(CurrencyEntry currency, Country country, Set<String> shared) {
    for (String name : currency.names()) {
      Country other = owners.put(Tokenizer.normal(name), country);
      if (other != null && !other.equals(country)) {
        shared.add(Tokenizer.normal(name));
      }
    }
  }

  /** Who alone pays in the amounts of {@code sentence}. */
  Optional<Country> payer(AnnotatedSentence sentence) {
    Optional<Country> payer = Optional.empty();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      Country owner = owners.get(sentence.tokens().get(i).word());
      if (owner != null && isAmount(sentence, i - 1)) {
        if (payer.isPresent() && !payer.get().equals(owner)) {
          return Optional.empty();
        }
        payer = Optional.of(owner);
      }
    }
    return payer;
  }

  private static boolean isAmount(AnnotatedSentence sentence, int i) {
    return sentence.tokens().get(i).isNumber()
        || sentence.is(i, "million")
        || sentence.is(i, "billion")
        || sentence.is(i, "trillion")
        || sentence.is(i, "thousand");
  }
}
