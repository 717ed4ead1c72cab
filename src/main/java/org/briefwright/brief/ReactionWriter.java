package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.Lag;

/**
 * Writes the reactions: for each day of an event, who answered it when; and where two or more
 * countries did, of whom no answer was found.
 */
final class ReactionWriter {

  private final Shelf shelf;
  private final Tongue tongue;
  private final List<Said> said;
  private final Events events;
  private final References references;

  ReactionWriter(Shelf shelf, List<Said> said, Events events, References references) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.said = said;
    this.events = events;
    this.references = references;
  }

  List<Reaction> write() {
    return events.all().stream().map(this::reaction).toList();
  }

  private Reaction reaction(Events.Event event) {
    List<Said> rows = event.rows();
    String id = event.id();
    List<Citation> dating = rows.stream().map(row -> Events.lag(row).eventCitation()).toList();
    List<Reaction.Silent> silent = event.isCompared() ? silent(event) : List.of();
    return new Reaction(
        id,
        event.label(),
        tongue.dates().of(event.day()),
        references.refs(id, dating),
        rows.stream()
            .filter(row -> row.country().isPresent())
            .sorted(Comparator.comparing((Said row) -> Events.lag(row).statement()))
            .map(row -> answer(id, row))
            .toList(),
        silent,
        event.isCompared() ? unheard(event, silent) : "");
  }

  private Reaction.Answer answer(String id, Said row) {
    Lag lag = Events.lag(row);
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
  private List<Reaction.Silent> silent(Events.Event event) {
    Set<String> texts = texts(event);
    List<Reaction.Silent> silent = new ArrayList<>();
    for (Country country : without(event.countries())) {
      said.stream()
          .filter(Said::isSilence)
          .filter(row -> row.country().equals(Optional.of(country)))
          .filter(row -> texts.contains(row.citations().getFirst().document()))
          .filter(row -> isOf(event, row) && !hasSpoken(country, event, row))
          .findFirst()
          .ifPresent(row ->
              silent.add(
                  new Reaction.Silent(
                      shelf.tag(country),
                      Optional.of(row.speaker()),
                      tongue.say("reported-silent", row.words()),
                      references.refs(event.id(), row.citations()))));
    }
    return silent;
  }

  /** A silence belongs to the event that its text told last, where the text tells one before. */
  private boolean isOf(Events.Event event, Said silence) {
    Citation silent = silence.citations().getFirst();
    return events.all().stream()
        .flatMap(one -> one.rows().stream())
        .map(Events::lag)
        .filter(lag -> isBefore(lag.eventCitation(), silent))
        .max(Comparator.comparing((Lag lag) -> lag.eventCitation().sentence()))
        .map(lag -> lag.event().equals(event.day()))
        .orElse(true);
  }

  /** Whether a text that tells an event has words of a country between it and its silence. */
  private boolean hasSpoken(Country country, Events.Event event, Said silence) {
    Citation silent = silence.citations().getFirst();
    return event.rows().stream()
        .map(row -> Events.lag(row).eventCitation())
        .filter(told -> isBefore(told, silent))
        .anyMatch(told ->
            said.stream()
                .filter(row -> !row.isSilence())
                .filter(row -> row.country().equals(Optional.of(country)))
                .flatMap(row -> row.citations().stream())
                .anyMatch(spoken -> isBefore(told, spoken) && isBefore(spoken, silent)));
  }

  private static boolean isBefore(Citation one, Citation other) {
    return one.document().equals(other.document()) && one.sentence() <= other.sentence();
  }

  private List<Country> without(Set<Country> answered) {
    return shelf.profile().countries().stream()
        .filter(country -> !answered.contains(country))
        .toList();
  }

  /**
   * The profile's countries of which nothing is known. One that speaks in a text which tells the
   * event may have answered on a day that the text doesn't tell: it is not said to be unheard.
   */
  private String unheard(Events.Event event, List<Reaction.Silent> silent) {
    Set<String> reported =
        silent.stream().map(row -> row.country().code()).collect(Collectors.toSet());
    Set<String> texts = texts(event);
    String names =
        without(event.countries()).stream()
            .filter(country -> !reported.contains(country.code()))
            .filter(country -> !speaks(country, texts))
            .map(shelf::nameOf)
            .collect(joining(", "));
    return names.isEmpty()
        ? ""
        : tongue.say("unheard", tongue.count(shelf.size(), "document"), names);
  }

  private boolean speaks(Country country, Set<String> texts) {
    return said.stream()
        .filter(row -> row.country().equals(Optional.of(country)))
        .anyMatch(row -> texts.contains(row.citations().getFirst().document()));
  }

  private static Set<String> texts(Events.Event event) {
    Set<String> texts = new TreeSet<>();
    event
        .rows()
        .forEach(row -> row.citations().forEach(citation -> texts.add(citation.document())));
    return texts;
  }
}
