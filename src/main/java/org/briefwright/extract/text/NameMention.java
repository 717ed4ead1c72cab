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
 * @param country to which it belongs, where all meanings agree on one
 * @param outlet whether it is the name of an outlet, {@code "Astana Times"}
 */
public record NameMention(
    int from, int to, List<Name> meanings, Optional<Country> country, boolean outlet) {

  public NameMention {
    meanings = List.copyOf(meanings);
  }

  static NameMention of(int from, int to, List<Name> meanings, boolean outlet) {
    return new NameMention(from, to, meanings, common(meanings), outlet);
  }

  public boolean isA(Kind kind) {
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Country> common(List<Name> meanings) {
    Optional<Country> common = Optional.empty();
    for (Name name : meanings) {
      if (common.isEmpty()) {
        common = name.country();
      } else if (name.country().isPresent() && !name.country().equals(common)) {
        return Optional.empty();
      }
    }
    return common;
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
