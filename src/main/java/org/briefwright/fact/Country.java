package org.briefwright.fact;

import java.util.regex.Pattern;

/**
 * A country by its ISO 3166-1 alpha-2 code, {@code KZ}; exceptionally reserved codes such as {@code
 * EU} are allowed. Its names are the profile's.
 */
public record Country(String code) implements Comparable<Country> {

  private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

  public Country {
    if (!ALPHA_2.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "country code \"" + code + "\" is not two capital letters, as in KZ (ISO 3166-1)");
    }
  }

  public static Country of(String code) {
    return new Country(code);
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
