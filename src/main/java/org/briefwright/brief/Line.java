package org.briefwright.brief;

import java.util.List;
import java.util.Optional;

/**
 * One sentence of a document, as it stands there.
 *
 * @param date of the document or, where the sentence names one, of what it tells
 */
public record Line(String text, Optional<String> date, List<Ref> refs) {

  public Line {
    refs = List.copyOf(refs);
  }
}
