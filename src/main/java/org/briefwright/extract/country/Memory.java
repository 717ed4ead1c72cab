package org.briefwright.extract.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;

/** What the sentences before spoke of. One memory goes through one document from top to bottom. */
final class Memory {

  private static final int REACH = 4;

  /**
   * What one sentence spoke of.
   *
   * @param countries in the order in which it names them
   * @param named whether it names a person
   * @param person the country of its first person
   */
  record Past(List<Country> countries, boolean region, boolean named, Optional<Country> person) {}

  private final List<Past> past = new ArrayList<>();
  private boolean everRegion;

  /** What is left of it where another matter begins: that the region was spoken of. */
  Memory turned() {
    Memory turned = new Memory();
    turned.everRegion = everRegion;
    return turned;
  }

  void remember(Past sentence) {
    past.add(sentence);
    everRegion |= sentence.region();
  }

  private List<Past> recent() {
    return past.subList(Math.max(0, past.size() - REACH), past.size()).reversed();
  }

  /** The country that the last sentence with any names first. */
  Optional<Country> first() {
    for (Past sentence : recent()) {
      if (!sentence.countries().isEmpty()) {
        return Optional.of(sentence.countries().getFirst());
      }
    }
    return Optional.empty();
  }

  /** The countries of the last sentence with at least {@code least}. */
  List<Country> several(int least) {
    return recent().stream()
        .map(Past::countries)
        .filter(countries -> countries.size() >= least)
        .findFirst()
        .orElse(List.of());
  }

  /** The country of the person who was named last. */
  Optional<Country> person() {
    return recent().stream().filter(Past::named).findFirst().flatMap(Past::person);
  }

  /** Whether the last sentence that speaks of any country speaks of the region. */
  boolean region() {
    for (Past sentence : recent()) {
      if (sentence.region() || !sentence.countries().isEmpty()) {
        return sentence.region();
      }
    }
    return false;
  }

  /** Whether any sentence so far spoke of the region, or of two or more countries at once. */
  boolean everRegion() {
    return everRegion;
  }
}
