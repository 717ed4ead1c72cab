package org.briefwright.extract.lag;

import java.time.LocalDate;
import org.briefwright.fact.Citation;

/**
 * Something that happened on a day.
 *
 * @param words in the document's own
 */
record Event(LocalDate day, Citation citation, String words) {}
