package org.briefwright.fact;

import java.util.Optional;

/**
 * A reported act of communication.
 *
 * @param speaker full name where the document has it anywhere, or the institution
 * @param role the speaker's office in the document's words
 * @param country the side that the speaker speaks for
 * @param words what is quoted, or the reported clause; in the document's words, never paraphrased
 * @param date when it was made; empty where neither the text nor the document's date tells
 * @param medium how it was made, for example {@code "phone call"}
 * @param source the outlet that the document names for it
 * @param stance to what it speaks of; empty where no word carries one
 */
public record Statement(
    Citation citation,
    String speaker,
    Optional<String> role,
    Optional<Country> country,
    Manner manner,
    Optional<String> words,
    Optional<PartialDate> date,
    DateBasis basis,
    Optional<String> medium,
    Optional<String> source,
    Optional<Stance> stance,
    Grounds grounds)
    implements Fact {

  /** The same words, made on a day that their context tells. */
  public Statement on(PartialDate day) {
    return new Statement(
        citation,
        speaker,
        role,
        country,
        manner,
        words,
        Optional.of(day),
        DateBasis.RELATIVE,
        medium,
        source,
        stance,
        grounds);
  }

  /** Whether any of the speaker's own words stand in quotation marks. */
  public enum Manner {
    QUOTE,
    REPORTED
  }
}
