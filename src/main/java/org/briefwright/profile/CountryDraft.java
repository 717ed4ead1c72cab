package org.briefwright.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A country's entry while a profile adds to it. */
final class CountryDraft {

  private final CountryEntry start;
  // By text keys, because hashing a record takes ten milliseconds the first time.
  private final Map<String, Name> names = new LinkedHashMap<>();
  private final Map<String, Leader> leaders = new LinkedHashMap<>();

  CountryDraft(CountryEntry start) {
    this.start = start;
    start.vocabulary().forEach(this::add);
    start.leaders().forEach(this::add);
  }

  String name() {
    return start.name();
  }

  /** A name that is known already is replaced, so that a profile can mark it or unmark it. */
  void add(Name name) {
    names.put(name.kind().name().concat(name.text()), name);
  }

  void addAll(List<Name> more) {
    for (Name name : more) {
      add(name);
    }
  }

  /** Somebody of the same name, office and first day is replaced. */
  void add(Leader leader) {
    leaders.put(leader.name() + "/" + leader.office() + "/" + leader.from(), leader);
  }

  void spell(String text, List<Spelling> variants) {
    for (Name name : List.copyOf(names.values())) {
      if (name.text().equals(text)) {
        variants.forEach(
            variant -> add(variant.nameOf(name.bearer(), name.country(), name.kind())));
      }
    }
    leaders.replaceAll((key, leader) -> leader.isCalled(text) ? spelled(leader, variants) : leader);
  }

  private static Leader spelled(Leader leader, List<Spelling> variants) {
    Set<String> spellings = new LinkedHashSet<>(leader.spellings());
    variants.forEach(variant -> spellings.add(variant.text()));
    return new Leader(
        leader.name(), List.copyOf(spellings), leader.office(), leader.from(), leader.to());
  }

  CountryEntry finish() {
    return new CountryEntry(
        start.country(),
        start.name(),
        start.currency(),
        new ArrayList<>(names.values()),
        new ArrayList<>(leaders.values()));
  }
}
