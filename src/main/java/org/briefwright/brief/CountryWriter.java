package org.briefwright.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.brief.CountrySection.EventRow;
import org.briefwright.brief.CountrySection.Topic;
import org.briefwright.brief.KeySentences.Chosen;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;

/** Writes the section of a country: the same parts in the same order for each. */
final class CountryWriter {

  private final Shelf shelf;
  private final KeySentences key;
  private final LedgerWriter ledger;
  private final List<Said> said;
  private final References references;
  private final TopicWriter topics;
  private final EventWriter events;
  private final String nothingFound;

  CountryWriter(
      Shelf shelf, KeySentences key, LedgerWriter ledger, List<Said> said, References references) {
    this.shelf = shelf;
    this.key = key;
    this.ledger = ledger;
    this.said = said;
    this.references = references;
    this.topics = new TopicWriter(shelf, said);
    this.events = new EventWriter(shelf, references);
    this.nothingFound = nothingFound(shelf);
  }

  static String nothingFound(Shelf shelf) {
    return "Nothing found in " + Labels.count(shelf.size(), "document") + ".";
  }

  CountrySection write(Country country) {
    List<Chosen> sentences = key.on(Optional.of(country));
    Optional<Chosen> lead = sentences.stream().findFirst();
    Map<Integer, List<Chosen>> chosen = topics.choose(country, sentences, lead);
    Set<Citation> above = new HashSet<>(lead.map(Chosen::same).orElse(List.of()));
    chosen.values().forEach(lines -> lines.forEach(line -> above.addAll(line.same())));
    List<Topic> told = new ArrayList<>();
    int spoken = sentencesOn(country);
    Optional<Line> opening = lead.map(one -> opening(country, one));
    chosen.forEach((number, lines) -> told.add(topic(country, number, lines)));
    List<EventRow> dated = events.rows(country, above);
    boolean allAbove = dated.isEmpty() && !events.on(country).isEmpty();
    return new CountrySection(
        country.code().toLowerCase(Locale.ROOT),
        shelf.tag(country),
        spoken > 0,
        coverage(country, spoken),
        opening,
        told,
        ledger.rows(country),
        ledger.figures(Optional.of(country)),
        statements(country),
        dated,
        nothingFound,
        allAbove ? "All that were found stand above, each with its day." : nothingFound);
  }

  private int sentencesOn(Country country) {
    int count = 0;
    for (Facts facts : shelf.facts()) {
      count += sentencesOn(facts, country);
    }
    return count;
  }

  static int sentencesOn(Facts facts, Country country) {
    return (int)
        facts.concerns().stream().filter(concern -> concern.countries().contains(country)).count();
  }

  private String coverage(Country country, int sentences) {
    String name = shelf.profile().nameOf(country);
    if (sentences == 0) {
      return "Not covered: none of the "
          + Labels.count(shelf.size(), "document")
          + " read speaks of "
          + name
          + ". That is no sign of calm.";
    }
    long documents =
        shelf.facts().stream().filter(facts -> sentencesOn(facts, country) > 0).count();
    return Labels.count(sentences, "sentence")
        + " in "
        + documents
        + " of "
        + Labels.count(shelf.size(), "document");
  }

  private Line opening(Country country, Chosen chosen) {
    Optional<String> day = events.day(chosen.citation());
    return line(country, chosen, day.or(() -> shelf.date(chosen.citation())));
  }

  private Line line(Country country, Chosen chosen, Optional<String> date) {
    return new Line(
        shelf.sentence(chosen.citation()).text(),
        date,
        references.refs(country.code(), chosen.same()));
  }

  private Topic topic(Country country, int number, List<Chosen> chosen) {
    Facts facts = shelf.facts().get(number - 1);
    return new Topic(
        number + " · " + shelf.title(facts),
        facts.document().published().map(Dates::brief),
        chosen.stream().map(one -> line(country, one, events.day(one.citation()))).toList());
  }

  private List<StatementRow> statements(Country country) {
    return said.stream()
        .filter(row -> row.country().equals(Optional.of(country)))
        .sorted(CountryWriter::byDay)
        .map(row -> statement(country, row))
        .toList();
  }

  private static int byDay(Said one, Said other) {
    if (one.date().isEmpty() || other.date().isEmpty()) {
      return Boolean.compare(one.date().isEmpty(), other.date().isEmpty());
    }
    return one.date().get().compareTo(other.date().get());
  }

  private StatementRow statement(Country country, Said row) {
    return new StatementRow(
        row.id(),
        shelf.tag(country),
        row.speaker(),
        row.role().filter(role -> !role.equals(row.speaker())).orElse(""),
        row.date().map(Dates::brief).orElse("–"),
        Labels.of(row.basis()),
        row.manner(),
        row.words(),
        row.channel(),
        row.lag().map(lag -> answer(lag.days(), Labels.event(lag.eventText()), lag.event())),
        references.refs(row.id(), row.citations()));
  }

  private static String answer(long days, String event, LocalDate day) {
    String when = days == 0 ? "on the day of" : Dates.days(days) + " after";
    return when + " “" + event + "” (" + Dates.brief(day) + ")";
  }
}
