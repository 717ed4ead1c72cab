package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.fact.Country;
import org.briefwright.profile.CountryEntry;
import org.briefwright.profile.Leader;
import org.briefwright.profile.World;

/** The leaders of all countries by everything that they are called; built once for a profile. */
final class Leaders {

  /** Somebody who holds or held an office in a country. */
  record Known(Country country, Leader leader) {}

  private final Map<String, List<Known>> byName = new HashMap<>();

  Leaders(World world) {
    for (CountryEntry entry : world.countries()) {
      for (Leader leader : entry.leaders()) {
        Known known = new Known(entry.country(), leader);
        leader.spellings().forEach(spelling -> add(spelling, known));
        add(leader.name(), known);
        add(leader.surname(), known);
      }
    }
  }

  private void add(String text, Known known) {
    byName.computeIfAbsent(Tokenizer.normal(text), any -> new ArrayList<>(1)).add(known);
  }

  /**
   * Those who are called so, in the order of the profile; one who is called so in two ways stands
   * there twice.
   *
   * @param key in the normal form of {@link Tokenizer#normal}
   */
  List<Known> called(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /** Whether all of {@code some}, which are one or more, are one and the same person. */
  static boolean isOne(List<Known> some) {
    String first = some.getFirst().leader().name();
    for (Known known : some) {
      if (!known.leader().name().equals(first)) {
        return false;
      }
    }
    return true;
  }
}
