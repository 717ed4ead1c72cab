package org.briefwright.fact;

import java.util.List;

/**
 * Which countries a sentence is about.
 *
 * @param countries without repetition, in alphabetical order of their codes; any country of the
 *     world
 * @param region whether the sentence speaks of the profile's region as a whole
 */
public record Concern(Citation citation, List<Country> countries, boolean region, Grounds grounds)
    implements Fact {

  public Concern {
    countries = Country.sorted(countries);
  }
}
