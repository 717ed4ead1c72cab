package org.briefwright.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.fact.Citation;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Facts;

/** Writes the dates after the period that the documents name, in their order. */
final class AheadWriter {

  private final Shelf shelf;
  private final References references;

  AheadWriter(Shelf shelf, References references) {
    this.shelf = shelf;
    this.references = references;
  }

  /**
   * @param day last one of the period
   */
  List<Ahead> after(LocalDate day) {
    List<DateMention> dates = new ArrayList<>();
    for (Facts facts : shelf.facts()) {
      for (DateMention date : facts.dates()) {
        if (date.value().first().isAfter(day) && concernsRegion(facts, date.citation())) {
          dates.add(date);
        }
      }
    }
    dates.sort((a, b) -> a.value().compareTo(b.value()));
    Set<Citation> shown = new HashSet<>();
    return dates.stream()
        .filter(date -> shown.add(date.citation()))
        .map(date ->
            new Ahead(
                Dates.of(date.value()),
                shelf.tags(shelf.countries(date.citation())),
                shelf.sentence(date.citation()).text(),
                references.refs("ahead", date.citation())))
        .toList();
  }

  private boolean concernsRegion(Facts facts, Citation citation) {
    boolean region = facts.concerns().get(citation.sentence()).region();
    boolean silentOnCountries = facts.concerns().get(citation.sentence()).countries().isEmpty();
    return !facts.sentence(citation).isHeading()
        && (region || silentOnCountries || !shelf.countries(citation).isEmpty());
  }
}
