package org.briefwright.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.brief.CountrySection.EventRow;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Facts;
import org.briefwright.fact.PartialDate;

/**
 * Writes the dated events: sentences that name a day gone by and somebody or something, and report
 * no statement.
 */
final class EventWriter {

  private static final int DAYS_OF_NEWS = 31;
  private static final Set<String> WAS_READ = WordList.of("was read");

  private final Shelf shelf;
  private final References references;

  EventWriter(Shelf shelf, References references) {
    this.shelf = shelf;
    this.references = references;
  }

  private record Dated(PartialDate date, Citation citation) {}

  /** The first day of which a sentence tells an event. */
  Optional<String> day(Citation citation) {
    return dated(shelf.facts(citation)).stream()
        .filter(dated -> dated.citation().equals(citation))
        .findFirst()
        .map(dated -> shelf.tongue().dates().brief(dated.date()));
  }

  /** The events of a country, by their days. */
  List<Citation> on(Country country) {
    List<Dated> found = new ArrayList<>();
    for (Facts facts : shelf.facts()) {
      for (Dated dated : dated(facts)) {
        if (shelf.countries(dated.citation()).contains(country)) {
          found.add(dated);
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparing(Dated::date))
        .map(Dated::citation)
        .distinct()
        .toList();
  }

  List<EventRow> rows(Country country, List<Citation> events) {
    return events.stream()
        .map(citation ->
            new EventRow(
                day(citation).orElse("–"),
                shelf.told(citation),
                references.refs(country.code(), citation)))
        .toList();
  }

  /**
   * Whether a sentence tells what happened on a day of the month before its text, and not what
   * somebody said of it.
   */
  static boolean tellsNews(Facts facts, Citation citation) {
    return facts.dates().stream().anyMatch(date -> date.citation().equals(citation))
        && dated(facts).stream()
            .filter(event -> event.citation().equals(citation))
            .anyMatch(event -> isNews(facts, event.date().first()));
  }

  private static boolean isNews(Facts facts, LocalDate day) {
    return facts.document().published().map(day.plusDays(DAYS_OF_NEWS)::isAfter).orElse(false);
  }

  private static List<Dated> dated(Facts facts) {
    Set<Citation> spoken = new HashSet<>();
    facts.statements().forEach(statement -> spoken.add(statement.citation()));
    facts.silences().forEach(silence -> spoken.add(silence.citation()));
    Quoted.in(facts).forEach(i -> spoken.add(new Citation(facts.document().id(), i)));
    return facts.dates().stream()
        .filter(date -> date.value().day().isPresent() && isPast(facts, date))
        .filter(date -> !spoken.contains(date.citation()))
        .filter(date -> !facts.sentence(date.citation()).isHeading())
        .filter(date -> !Dateline.isAll(facts.sentence(date.citation()).text()))
        .filter(date -> !Standalone.hidesItsSubject(facts.sentence(date.citation()).text()))
        .filter(date -> !isOfSource(date, facts.sentence(date.citation()).text()))
        .map(date -> new Dated(date.value(), date.citation()))
        .toList();
  }

  /**
   * Whether a day is that of a source cited in brackets, {@code (The Courier, 3 May)}, which is not
   * the day of what the sentence tells.
   */
  private static boolean isOfSource(DateMention date, String sentence) {
    return isCited(date, sentence, '(', ')') || isCited(date, sentence, '[', ']');
  }

  private static boolean isCited(DateMention date, String sentence, char opening, char closing) {
    int open = sentence.lastIndexOf(opening, date.span().start());
    int close = sentence.indexOf(closing, open + 1);
    if (open < 0 || close < date.span().end()) {
      return false;
    }
    String before = sentence.substring(open + 1, date.span().start()).stripTrailing();
    return before.endsWith(",") || WAS_READ.stream().anyMatch(before::endsWith);
  }

  private static boolean isPast(Facts facts, DateMention date) {
    return facts.document().published().map(day -> !date.value().first().isAfter(day)).orElse(true);
  }
}
