package org.briefwright.extract.text;

import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name;
import org.briefwright.profile.Name.Kind;

/**
 * A name of the profile in a sentence: the tokens {@code from} to before {@code to}.
 *
 * @param meanings {@code "Kyrgyz"} is an adjective and a people; none where it is only an outlet's
 *     name
 * @param outlet whether it is the name of an outlet, {@code "Astana Times"}
 */
public record NameMention(int from, int to, List<Name> meanings, boolean outlet) {

  public NameMention {
    meanings = List.copyOf(meanings);
  }

  public boolean isA(Kind kind) {
    return meanings.stream().anyMatch(name -> name.kind() == kind);
  }

  /** The country that it belongs to, where all meanings agree on one. */
  public Optional<Country> country() {
    List<Country> countries =
        meanings.stream().flatMap(name -> name.country().stream()).distinct().toList();
    return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
  }

  /** Whether it is also the name of something else, as far as the profile knows. */
  boolean isAmbiguous() {
    return meanings.stream().anyMatch(Name::ambiguous);
  }

  /** What it is a name of, as printed. */
  public String bearer() {
    return meanings.isEmpty() ? "" : meanings.getFirst().bearer();
  }
}
