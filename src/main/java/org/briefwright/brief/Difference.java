package org.briefwright.brief;

import java.util.List;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;

/**
 * Something that one edition has and an earlier one had not, or not so.
 *
 * @param isDeal whether it is a deal; else a statement or a silence
 * @param id number of its row in the later edition: {@code "D3"}, {@code "S12"}; empty for what
 *     that one no longer has
 * @param about parties and subject of a deal; or the speaker
 * @param now what the later edition has: {@code "$4.2 billion, signed"}, or the words; empty for
 *     what it no longer has
 * @param then what the earlier one had; empty for what it had not
 * @param citations the sentences of the later edition that say it; none for what it no longer has
 */
public record Difference(
    Kind kind,
    boolean isDeal,
    String id,
    String about,
    String now,
    String then,
    List<Country> countries,
    List<Citation> citations) {

  /** What has come to pass between two editions. */
  public enum Kind {
    /** A deal or statement that the earlier edition had not. */
    NEW,
    /** A deal at another stage or of another figure; new words of a speaker on the same matter. */
    DEVELOPING,
    /** A deal that is completed; a silence that has ended. */
    CLOSED,
    /** The same source, or a new version of the same edition, says it otherwise. */
    CORRECTED,
    /** A deal or statement that the later edition, of other days, does not have. */
    DROPPED
  }

  public Difference {
    countries = List.copyOf(countries);
    citations = List.copyOf(citations);
  }
}
