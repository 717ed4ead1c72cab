package org.briefwright.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefwright.fact.Citation;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Facts;

/**
 * Writes the dates after the period that the documents announce, in their order. A date in a
 * sentence told in the past, and the last year of a range, announce nothing.
 */
final class AheadWriter {

  private static final Pattern END_OF_RANGE = Pattern.compile("\\d\\s*[-–—]\\s*$");
  private static final Pattern AHEAD =
      Pattern.compile("\\b(?i:" + String.join("|", WordList.of("ahead")) + ")\\b");

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
        if (date.finest().first().isAfter(day)
            && concernsRegion(facts, date.citation())
            && looksAhead(facts.sentence(date.citation()).text(), date)) {
          dates.add(date);
        }
      }
    }
    dates.sort((a, b) -> a.finest().compareTo(b.finest()));
    Set<Citation> shown = new HashSet<>();
    return dates.stream()
        .filter(date -> shown.add(date.citation()))
        .map(date ->
            new Ahead(
                shelf.tongue().dates().brief(date.finest()),
                shelf.tags(shelf.countries(date.citation())),
                shelf.told(date.citation()),
                references.refs("ahead", date.citation())))
        .toList();
  }

  /** Whether a sentence announces its date, and does not only end a range of years with it. */
  private static boolean looksAhead(String sentence, DateMention date) {
    String before = sentence.substring(0, date.span().start());
    return !END_OF_RANGE.matcher(before).find() && AHEAD.matcher(sentence).find();
  }

  private boolean concernsRegion(Facts facts, Citation citation) {
    boolean region = facts.concerns().get(citation.sentence()).region();
    boolean silentOnCountries = facts.concerns().get(citation.sentence()).countries().isEmpty();
    return !facts.sentence(citation).isHeading()
        && (region || silentOnCountries || !shelf.countries(citation).isEmpty());
  }
}
