package org.briefwright.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * A country's entry while a profile adds to it. A name that is known already is replaced, so that a
 * profile can mark it or unmark it; so is somebody of the same name, office and first day.
 */
final class CountryDraft {

  private final CountryEntry start;
  // By text keys, because hashing a record takes ten milliseconds the first time.
  private final Map<String, Name> names = new LinkedHashMap<>();
  private final Map<String, Leader> leaders = new LinkedHashMap<>();
  private final Map<String, Name> ownNames = new TreeMap<>();
  private final Map<String, Leader> ownLeaders = new TreeMap<>();

  CountryDraft(CountryEntry start) {
    this.start = start;
    know(start.vocabulary());
    start.leaders().forEach(this::know);
  }

  String name() {
    return start.name();
  }

  /** Takes names from the program's own data, which the version of the data stands for. */
  void know(List<Name> more) {
    for (Name name : more) {
      names.put(key(name), name);
    }
  }

  void know(Kind kind, List<String> spellings) {
    know(names(kind, spellings));
  }

  void know(Leader leader) {
    leaders.put(key(leader), leader);
  }

  /** Takes one bearer's spellings from a profile's file; the first is the one for print. */
  void add(Kind kind, List<String> spellings) {
    names(kind, spellings).forEach(this::add);
  }

  void add(Leader leader) {
    know(leader);
    ownLeaders.put(key(leader), leader);
  }

  /** Adds spellings to whatever reads as {@code text}. */
  void spell(String text, List<Spelling> variants) {
    for (Name name : List.copyOf(names.values())) {
      if (name.text().equals(text)) {
        variants.forEach(
            variant -> add(variant.nameOf(name.bearer(), name.country(), name.kind())));
      }
    }
    for (Leader leader : List.copyOf(leaders.values())) {
      if (leader.isCalled(text)) {
        add(leader.spelled(variants));
      }
    }
  }

  CountryEntry finish() {
    return new CountryEntry(
        start.country(),
        start.name(),
        start.currency(),
        new ArrayList<>(names.values()),
        new ArrayList<>(leaders.values()));
  }

  /** Hashes what profiles' files say of this country. */
  void printTo(Fingerprint print) {
    print.add(start.country().code());
    print.addNames(ownNames.values());
    print.addLeaders(ownLeaders.values());
  }

  private void add(Name name) {
    names.put(key(name), name);
    ownNames.put(key(name), name);
  }

  private List<Name> names(Kind kind, List<String> spellings) {
    Optional<Country> country = Optional.of(start.country());
    return kind.ofTheState()
        ? Spelling.names(start.name(), spellings, country, kind)
        : Spelling.names(spellings, country, kind);
  }

  private static String key(Name name) {
    return name.kind().name().concat(name.text());
  }

  private static String key(Leader leader) {
    return leader.name() + "/" + leader.office() + "/" + leader.from();
  }
}
