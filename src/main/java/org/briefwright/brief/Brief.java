package org.briefwright.brief;

import java.util.List;
import java.util.Optional;

/**
 * What a reader of an edition will see, in order. All text is ready for print in the edition's
 * language; a template only places it.
 *
 * @param developments five to seven lines for the front page; fewer where less was found
 * @param tallies the strip of figures below them; at most six stand side by side
 * @param figures the charts and the map
 * @param countries one section each, in the profile's order, the countries without documents too
 * @param focus the section of one country, where the design is about one
 * @param abroad what others said of the region: other countries, banks, unions
 * @param highlights the largest deals and latest statements, where the design has no room for all
 * @param nothingFound what is printed for an empty part of the whole: {@code "Nothing found in 8
 *     documents."}
 * @param since what has changed; empty for a first edition
 */
public record Brief(
    Masthead masthead,
    List<Development> developments,
    List<Tally> tallies,
    List<Figure> figures,
    List<CountrySection> countries,
    Optional<CountrySection> focus,
    List<StatementRow> abroad,
    Ledger ledger,
    Highlights highlights,
    List<Reaction> reactions,
    List<Ahead> ahead,
    Sources sources,
    List<Evidence> evidence,
    String nothingFound,
    Optional<Since> since) {

  public Brief {
    developments = List.copyOf(developments);
    tallies = List.copyOf(tallies);
    figures = List.copyOf(figures);
    countries = List.copyOf(countries);
    abroad = List.copyOf(abroad);
    reactions = List.copyOf(reactions);
    ahead = List.copyOf(ahead);
    evidence = List.copyOf(evidence);
  }
}
