package org.briefwright.brief;

import java.util.List;
import java.util.Optional;

/**
 * A line of the front page: one sentence of one document, as it stands there.
 *
 * @param sources number of independent sources that report the same
 */
public record Development(
    List<Tag> countries, Optional<String> date, String text, int sources, List<Ref> refs) {

  public Development {
    countries = List.copyOf(countries);
    refs = List.copyOf(refs);
  }
}
