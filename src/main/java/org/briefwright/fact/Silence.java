package org.briefwright.fact;

import java.util.Optional;

/**
 * A silence that a document reports: not our finding that nothing was found, but the author's word
 * that nothing was said.
 *
 * @param party who is silent: a country, an institution or a person
 * @param country the side that the party speaks for
 * @param words the clause that reports the silence
 * @param date the day that the silence is reported for, where the text tells
 */
public record Silence(
    Citation citation,
    String party,
    Optional<Country> country,
    Optional<String> words,
    Optional<PartialDate> date,
    DateBasis basis,
    Grounds grounds)
    implements Fact {}
