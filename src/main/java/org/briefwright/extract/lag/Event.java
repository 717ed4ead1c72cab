package org.briefwright.extract.lag;

import java.time.LocalDate;
import java.util.Set;
import org.briefwright.fact.Citation;

/**
 * Something that happened on a day.
 *
 * @param words in the document's own
 * @param kinds of event words in its sentence, as {@code event-words.txt} labels them
 * @param blow whether it is of the kind that calls for reactions
 * @param message whether it is itself a statement, which only a reply answers
 */
record Event(
    LocalDate day,
    Citation citation,
    int paragraph,
    String words,
    Set<String> kinds,
    boolean blow,
    boolean message) {

  Event {
    kinds = Set.copyOf(kinds);
  }
}
