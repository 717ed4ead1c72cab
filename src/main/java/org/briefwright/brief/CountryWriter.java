package org.briefwright.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Facts;
import org.briefwright.fact.PartialDate;

/** Writes the section of a country: the same parts in the same order for each. */
final class CountryWriter {

  private static final int LINES_OF_ONE_TEXT = 3;
  private static final int MOST_LINES = 15;

  private final Shelf shelf;
  private final KeySentences key;
  private final LedgerWriter ledger;
  private final List<Said> said;
  private final References references;
  private final String nothingFound;

  CountryWriter(
      Shelf shelf, KeySentences key, LedgerWriter ledger, List<Said> said, References references) {
    this.shelf = shelf;
    this.key = key;
    this.ledger = ledger;
    this.said = said;
    this.references = references;
    this.nothingFound = nothingFound(shelf);
  }

  static String nothingFound(Shelf shelf) {
    return "Nothing found in " + Labels.count(shelf.size(), "document") + ".";
  }

  CountrySection write(Country country) {
    List<Chosen> sentences = key.on(Optional.of(country));
    Optional<Chosen> lead = sentences.stream().findFirst();
    int spoken = sentencesOn(country);
    String place = country.code();
    return new CountrySection(
        place.toLowerCase(Locale.ROOT),
        shelf.tag(country),
        spoken > 0,
        coverage(country, spoken),
        lead.map(chosen -> line(place, chosen)),
        topics(place, sentences, lead),
        ledger.rows(country),
        ledger.figures(Optional.of(country), place),
        statements(country),
        events(country),
        nothingFound);
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

  private Line line(String place, Chosen chosen) {
    return new Line(
        shelf.sentence(chosen.citation()).text(),
        shelf.date(chosen.citation()),
        references.refs(place, chosen.same()));
  }

  /** The weightiest sentences of each text, in the order of the text, under its name. */
  private List<Topic> topics(String place, List<Chosen> sentences, Optional<Chosen> lead) {
    Map<Integer, List<Chosen>> byText = new LinkedHashMap<>();
    Set<Citation> shown = new HashSet<>(lead.map(Chosen::same).orElse(List.of()));
    int lines = 0;
    for (Chosen chosen : sentences) {
      List<Chosen> of =
          byText.getOrDefault(shelf.number(chosen.citation().document()), new ArrayList<>());
      boolean fresh = !shown.contains(chosen.citation());
      if (fresh && lines < MOST_LINES && of.size() < LINES_OF_ONE_TEXT) {
        of.add(chosen);
        byText.put(shelf.number(chosen.citation().document()), of);
        shown.addAll(chosen.same());
        lines++;
      }
    }
    return byText.keySet().stream()
        .sorted()
        .map(number -> topic(place, number, byText.getOrDefault(number, List.of())))
        .toList();
  }

  private Topic topic(String place, int number, List<Chosen> chosen) {
    Facts facts = shelf.facts().get(number - 1);
    List<Line> lines =
        chosen.stream()
            .sorted((a, b) -> Integer.compare(a.citation().sentence(), b.citation().sentence()))
            .map(one -> line(place, one))
            .toList();
    return new Topic(number + " · " + shelf.title(facts), lines);
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
        row.date().map(Dates::of).orElse("–"),
        Labels.of(row.basis()),
        row.manner(),
        row.words(),
        row.channel(),
        row.lag().map(lag -> answer(lag.days(), lag.eventText(), lag.event())),
        references.refs(country.code(), row.citations()));
  }

  private static String answer(long days, String event, java.time.LocalDate day) {
    String when = days == 0 ? "on the day of" : Dates.days(days) + " after";
    return when + " “" + event + "” (" + Dates.of(day) + ")";
  }

  /** Sentences that name a day and report no statement. */
  private List<EventRow> events(Country country) {
    List<EventRow> rows = new ArrayList<>();
    List<Dated> found = new ArrayList<>();
    for (Facts facts : shelf.facts()) {
      for (DateMention date : facts.dates()) {
        if (date.value().day().isPresent() && isEvent(facts, date, country)) {
          found.add(new Dated(date.value(), date.citation()));
        }
      }
    }
    Set<Citation> shown = new HashSet<>();
    found.stream()
        .sorted((a, b) -> a.date().compareTo(b.date()))
        .filter(dated -> shown.add(dated.citation()))
        .forEach(dated ->
            rows.add(
                new EventRow(
                    Dates.of(dated.date()),
                    shelf.sentence(dated.citation()).text(),
                    references.refs(country.code(), dated.citation()))));
    return rows;
  }

  private record Dated(PartialDate date, Citation citation) {}

  private boolean isEvent(Facts facts, DateMention date, Country country) {
    Citation citation = date.citation();
    boolean spoken =
        facts.statements().stream().anyMatch(s -> s.citation().equals(citation))
            || facts.silences().stream().anyMatch(s -> s.citation().equals(citation));
    boolean past =
        facts.document().published().map(day -> !date.value().first().isAfter(day)).orElse(true);
    return !spoken
        && past
        && !facts.sentence(citation).isHeading()
        && shelf.countries(citation).contains(country);
  }
}
