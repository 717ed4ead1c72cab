package org.briefwright.brief;

import java.util.List;
import java.util.Optional;

/**
 * One sentence of a document, as it stands there.
 *
 * @param date of what the sentence tells, where it names a day; of the document, where no heading
 *     names that
 */
public record Line(String text, Optional<String> date, List<Ref> refs) {

  public Line {
    refs = List.copyOf(refs);
  }
}
