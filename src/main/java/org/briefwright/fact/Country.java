package org.briefwright.fact;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A country by its ISO 3166-1 alpha-2 code, {@code KZ}; exceptionally reserved codes such as {@code
 * EU} are allowed. Its names are the profile's.
 */
public record Country(String code) implements Comparable<Country> {

  public Country {
    if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
      throw new IllegalArgumentException(
          "country code \"" + code + "\" is not two capital letters, as in KZ (ISO 3166-1)");
    }
  }

  public static Country of(String code) {
    return new Country(code);
  }

  /** Without repetition, in alphabetical order of the codes. */
  static List<Country> sorted(List<Country> countries) {
    return switch (countries.size()) {
      case 0, 1 -> List.copyOf(countries);
      default -> List.copyOf(new TreeSet<>(countries));
    };
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  // Written out: what a record brings along costs ten milliseconds when it is first called.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Country country && code.equals(country.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
