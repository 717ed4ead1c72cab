package org.briefwright.extract.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.CountryEntry;
import org.briefwright.profile.Leader;
import org.briefwright.profile.Profile;

/** The office-holders of a profile by every spelling of their names; built once a profile. */
final class Leaders {

  /** Somebody who held an office in a country. */
  record Known(Country country, Leader leader) {}

  private final Profile profile;
  private final Map<String, List<Known>> bySpelling = new HashMap<>();

  Leaders(Profile profile) {
    this.profile = profile;
    for (CountryEntry entry : profile.world().countries()) {
      for (Leader leader : entry.leaders()) {
        Known known = new Known(entry.country(), leader);
        leader.spellings().forEach(spelling -> add(spelling, known));
        add(leader.name(), known);
        add(leader.surname(), known);
      }
    }
  }

  private void add(String text, Known known) {
    bySpelling.computeIfAbsent(Tokenizer.normal(text), key -> new ArrayList<>(1)).add(known);
  }

  private List<Known> all(String name) {
    return bySpelling.getOrDefault(Tokenizer.normal(name), List.of());
  }

  /**
   * The leader of that name; of several people or offices, the one held on the day. Somebody who
   * held none that day is known by the first one.
   */
  Optional<Known> called(String name, Optional<LocalDate> day) {
    List<Known> candidates = all(name);
    int space = name.indexOf(' ');
    if (candidates.isEmpty() && space > 0 && name.indexOf(' ', space + 1) > 0) {
      // a form of address before the full name: "Mullah Abdul Ghani Baradar"
      candidates = all(name.substring(space + 1));
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Optional<Known> holder =
        candidates.stream()
            .filter(k -> day.map(k.leader()::heldOfficeOn).orElse(false))
            .findFirst();
    String first = candidates.getFirst().leader().name();
    boolean one = candidates.stream().allMatch(known -> known.leader().name().equals(first));
    return holder.isEmpty() && one ? Optional.of(candidates.getFirst()) : holder;
  }

  /** Whether somebody of that name holds an office, by any phrase for it, on the day. */
  boolean holds(String name, String office, Country country, Optional<LocalDate> day) {
    List<Known> bearers = all(name);
    if (bearers.isEmpty()) {
      return false;
    }
    Optional<String> named = profile.world().office(office, country);
    return named.isPresent()
        && bearers.stream()
            .anyMatch(k ->
                k.country().equals(country)
                    && k.leader().office().equalsIgnoreCase(named.get())
                    && day.map(k.leader()::heldOfficeOn).orElse(true));
  }
}
