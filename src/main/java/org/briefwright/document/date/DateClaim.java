package org.briefwright.document.date;

import java.time.LocalDate;

/**
 * A day on which a document says it was published.
 *
 * @param from where it stands, in words: {@code "JSON-LD datePublished"}
 */
public record DateClaim(Written written, Trust trust, String from) {

  public static DateClaim of(LocalDate day, Trust trust, String from) {
    return new DateClaim(Written.of(day), trust, from);
  }
}
