package org.briefwright.profile;

import java.util.List;
import java.util.Locale;
import org.briefwright.fact.Country;
import org.briefwright.fact.Notice;

/**
 * Words what is wrong in one file.
 *
 * @param where the file's name in messages
 */
record Faults(String where) {

  ProfileException at(int line, String problem, String remedy) {
    return new ProfileException(List.of(Notice.at(where, line, problem, remedy)));
  }

  /**
   * The country of a code.
   *
   * @throws ProfileException if the world has none; proposes the code of the country that bears
   *     such a name, or the nearest code
   */
  Country country(String code, int line, World world) {
    for (CountryEntry entry : world.countries()) {
      if (entry.country().code().equals(code)) {
        return entry.country();
      }
    }
    throw at(line, "country \"" + code + "\" is not in ISO 3166-1", remedy(code, world));
  }

  private static String remedy(String code, World world) {
    return world.countries().stream()
        .filter(entry -> isMeant(code, entry))
        .map(entry -> "did you mean " + entry.country() + " (" + entry.name() + ")?")
        .findFirst()
        .orElseGet(() -> "write two capital letters" + codesLike(code, world));
  }

  private static boolean isMeant(String code, CountryEntry entry) {
    return entry.country().code().equalsIgnoreCase(code)
        || entry.names().stream().anyMatch(code::equalsIgnoreCase);
  }

  private static String codesLike(String code, World world) {
    String start = code.isEmpty() ? "" : code.substring(0, 1).toUpperCase(Locale.ROOT);
    return world.countries().stream()
        .map(entry -> entry.country().code())
        .filter(known -> !start.isEmpty() && known.startsWith(start))
        .reduce((some, more) -> some + ", " + more)
        .map(codes -> "; such codes are " + codes)
        .orElse(", for example KZ");
  }
}
