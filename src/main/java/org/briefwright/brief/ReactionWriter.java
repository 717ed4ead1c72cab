package org.briefwright.brief;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.Lag;

/**
 * Writes the reactions: for each day of an event that two or more countries answered, who answered
 * it when, and of whom no answer was found.
 */
final class ReactionWriter {

  private static final int LEAST_COUNTRIES = 2;

  private final Shelf shelf;
  private final Tongue tongue;
  private final List<Said> said;
  private final References references;

  ReactionWriter(Shelf shelf, List<Said> said, References references) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.said = said;
    this.references = references;
  }

  List<Reaction> write() {
    List<Reaction> reactions = new ArrayList<>();
    answered()
        .forEach((day, rows) -> reactions.add(reaction("E" + (reactions.size() + 1), day, rows)));
    return reactions;
  }

  /** The answered events, by their days: what was said about each. */
  Map<LocalDate, List<Said>> answered() {
    Map<LocalDate, List<Said>> byEvent =
        said.stream()
            .filter(row -> row.lag().isPresent())
            .collect(groupingBy(row -> lag(row).event(), TreeMap::new, toList()));
    byEvent.values().removeIf(rows -> countries(rows).size() < LEAST_COUNTRIES);
    return byEvent;
  }

  static Lag lag(Said row) {
    return row.lag().orElseThrow();
  }

  private static Set<Country> countries(List<Said> rows) {
    Set<Country> countries = new TreeSet<>();
    rows.forEach(row -> row.country().ifPresent(countries::add));
    return countries;
  }

  private Reaction reaction(String id, LocalDate day, List<Said> rows) {
    Lag first = lag(rows.getFirst());
    List<Citation> dating = rows.stream().map(row -> lag(row).eventCitation()).toList();
    List<Reaction.Silent> silent = silent(id, rows);
    return new Reaction(
        id,
        Labels.event(first.eventText()),
        tongue.dates().of(day),
        references.refs(id, dating),
        rows.stream()
            .filter(row -> row.country().isPresent())
            .sorted(Comparator.comparing((Said row) -> lag(row).statement()))
            .map(row -> answer(id, row))
            .toList(),
        silent,
        unheard(rows, silent));
  }

  private Reaction.Answer answer(String id, Said row) {
    Lag lag = lag(row);
    return new Reaction.Answer(
        shelf.tag(row.country().orElseThrow()),
        row.speaker(),
        tongue.dates().brief(lag.statement()),
        tongue.dates().days(lag.days()),
        tongue.labels().of(row.manner()),
        row.words(),
        row.stance().map(tongue.labels()::of).orElse(""),
        references.refs(id, row.citations()));
  }

  /** The profile's countries without an answer of which one of the texts reports silence. */
  private List<Reaction.Silent> silent(String id, List<Said> rows) {
    Set<String> texts = new TreeSet<>();
    rows.forEach(row -> row.citations().forEach(citation -> texts.add(citation.document())));
    List<Reaction.Silent> silent = new ArrayList<>();
    for (Country country : without(countries(rows))) {
      said.stream()
          .filter(Said::isSilence)
          .filter(row -> row.country().equals(Optional.of(country)))
          .filter(row -> texts.contains(row.citations().getFirst().document()))
          .findFirst()
          .ifPresent(row ->
              silent.add(
                  new Reaction.Silent(
                      shelf.tag(country),
                      Optional.of(row.speaker()),
                      tongue.say("reported-silent", row.words()),
                      references.refs(id, row.citations()))));
    }
    return silent;
  }

  private List<Country> without(Set<Country> answered) {
    return shelf.profile().countries().stream()
        .filter(country -> !answered.contains(country))
        .toList();
  }

  private String unheard(List<Said> rows, List<Reaction.Silent> silent) {
    Set<String> reported =
        silent.stream().map(row -> row.country().code()).collect(Collectors.toSet());
    String names =
        without(countries(rows)).stream()
            .filter(country -> !reported.contains(country.code()))
            .map(shelf::nameOf)
            .collect(joining(", "));
    return names.isEmpty()
        ? ""
        : tongue.say("unheard", tongue.count(shelf.size(), "document"), names);
  }
}
