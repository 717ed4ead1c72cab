package org.briefwright.profile;

import java.util.Optional;
import org.briefwright.fact.Country;
import org.jspecify.annotations.Nullable;

/**
 * A way in which texts write something that belongs to a country.
 *
 * <p>A matcher treats letters with and without accents alike, and all of {@code ' ‘ ’ ʻ ʼ} as one
 * apostrophe: such spellings are listed once. Capitals count: {@code Turkey} is a name, {@code
 * turkey} is not. Where two names overlap the longer one holds.
 *
 * @param text as texts write it
 * @param bearer what it is a name of, as printed: {@code "Astana"} for {@code "Nur-Sultan"}, the
 *     country for an adjective, the full name for a leader
 * @param country empty for {@link Kind#REGION_AS_A_WHOLE}, {@link Kind#NO_COUNTRY} and for
 *     organisations of many states
 * @param ambiguous whether it is also a common word, a personal name or something elsewhere, as
 *     {@code "Mary"} and {@code "Georgia"} are: it counts only if the text around it speaks of the
 *     country or its region by another name
 */
public record Name(
    String text, String bearer, Optional<Country> country, Kind kind, boolean ambiguous) {

  /** What a name is the name of. */
  public enum Kind {
    COUNTRY,
    ADJECTIVE,
    /** Its people: {@code "Tajik"}, {@code "Tajiks"}. */
    DEMONYM,
    CAPITAL,
    /** A building or site that stands for the government: {@code "Kremlin"}. */
    SEAT,
    /** A town, a village or a smaller place: a field, a mine, a crossing. */
    CITY,
    /** A subdivision or a landscape, mountains and passes among them. */
    REGION,
    /** A river, lake, sea, canal or dam. */
    WATER,
    INSTITUTION,
    COMPANY,
    NICKNAME,
    LEADER,
    /** A body of many states, a lender among them: {@code "EBRD"}. */
    ORGANISATION,
    /** The profile's region as a whole: {@code "Central Asia"}. */
    REGION_AS_A_WHOLE,
    /** Holds a country's name but speaks of no country: {@code "South China Sea"}. */
    NO_COUNTRY;

    /** Whether it stands for the state as a whole, so that the state's name is printed for it. */
    boolean ofTheState() {
      return switch (this) {
        case COUNTRY, ADJECTIVE, DEMONYM, SEAT, NICKNAME -> true;
        default -> false;
      };
    }
  }

  // Written out: what a record brings along costs ten milliseconds when it is first called.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Name name
        && text.equals(name.text)
        && kind == name.kind
        && ambiguous == name.ambiguous
        && bearer.equals(name.bearer)
        && country.equals(name.country);
  }

  @Override
  public int hashCode() {
    return (text.hashCode() * 31 + bearer.hashCode()) * 31 + kind.ordinal();
  }

  Name markedAmbiguous() {
    return new Name(text, bearer, country, kind, true);
  }

  Name spelled(String variant, boolean ambiguousVariant) {
    return new Name(variant, bearer, country, kind, ambiguousVariant);
  }
}
