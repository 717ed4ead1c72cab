package org.briefwright.brief;

import java.util.List;

/** A date after the edition's that a document names. */
public record Ahead(String date, List<Tag> countries, String text, List<Ref> refs) {

  public Ahead {
    countries = List.copyOf(countries);
    refs = List.copyOf(refs);
  }
}
