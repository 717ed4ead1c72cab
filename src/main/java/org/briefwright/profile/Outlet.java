package org.briefwright.profile;

import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;

/**
 * A publisher.
 *
 * @param spellings other names and web domains: {@code "kun.uz"}
 * @param reliability a letter of the Admiralty scale, A (completely reliable) to F (cannot be
 *     judged)
 */
public record Outlet(
    String name, List<String> spellings, Optional<Country> country, char reliability) {

  public Outlet {
    spellings = List.copyOf(spellings);
  }

  boolean isCalled(String nameOrDomain) {
    return name.equalsIgnoreCase(nameOrDomain)
        || spellings.stream().anyMatch(nameOrDomain::equalsIgnoreCase);
  }
}
