package org.briefwright.extract.lag;

import java.time.LocalDate;
import java.util.Set;
import org.briefwright.fact.Citation;

/**
 * Something that happened on a day.
 *
 * @param words in the document's own
 * @param kinds of event words in its sentence, as {@code event-words.txt} labels them
 * @param matter the content words of the sentence that tells it, by their beginnings
 * @param blow whether it is of the kind that calls for reactions
 * @param message whether it is itself a statement, which only a reply answers
 */
record Event(
    LocalDate day,
    Citation citation,
    int paragraph,
    String words,
    Set<String> kinds,
    Set<String> matter,
    boolean blow,
    boolean message) {

  Event {
    kinds = Set.copyOf(kinds);
    matter = Set.copyOf(matter);
  }

  Event asBlow() {
    return new Event(day, citation, paragraph, words, kinds, matter, true, message);
  }
}
