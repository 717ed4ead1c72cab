package org.briefwright.brief;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;

/**
 * How much of the material a brief holds.
 *
 * @param parts those that are written; evidence is listed for them alone
 * @param focus the country of {@link Part#FOCUS}; without one, that of which most sentences speak
 * @param room above 0, at most 1: the share of its lines and rows that a part of limited length
 *     takes up, for designs that may not pass a number of pages
 */
public record Scope(Set<Part> parts, Optional<Country> focus, double room) {

  public Scope {
    parts = Set.copyOf(parts);
    if (!(room > 0 && room <= 1)) {
      throw new IllegalArgumentException("room " + room + " is not above 0 and at most 1");
    }
  }

  /** Everything on every country. */
  public static Scope full() {
    Set<Part> parts = EnumSet.allOf(Part.class);
    parts.removeAll(Set.of(Part.FOCUS, Part.HIGHLIGHTS));
    return new Scope(parts, Optional.empty(), 1);
  }

  public Scope withRoom(double share) {
    return new Scope(parts, focus, share);
  }

  boolean has(Part part) {
    return parts.contains(part);
  }

  /** {@code number} where there is room for all, less where there is not, never none. */
  int share(int number) {
    return (int) Math.max(1, Math.round(number * room));
  }
}
