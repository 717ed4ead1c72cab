package org.briefwright.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * A spelling as data files write it: a question mark at its end says that it is ambiguous, as in
 * {@code Mary?}.
 */
record Spelling(String text, boolean ambiguous) {

  static Spelling of(String written) {
    return written.endsWith("?")
        ? new Spelling(written.substring(0, written.length() - 1), true)
        : new Spelling(written, false);
  }

  /** One bearer's names; the first spelling is the one for print. */
  static List<Name> names(List<String> spellings, Optional<Country> country, Kind kind) {
    return names(of(spellings.getFirst()).text(), spellings, country, kind);
  }

  // A loop, because this runs for each of 10,000 names at each start, before anything is compiled.
  static List<Name> names(
      String bearer, List<String> spellings, Optional<Country> country, Kind kind) {
    List<Name> names = new ArrayList<>(spellings.size());
    for (String written : spellings) {
      names.add(of(written).nameOf(bearer, country, kind));
    }
    return names;
  }

  Name nameOf(String bearer, Optional<Country> country, Kind kind) {
    return new Name(text, bearer, country, kind, ambiguous);
  }
}
