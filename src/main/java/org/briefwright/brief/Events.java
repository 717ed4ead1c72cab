package org.briefwright.brief;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.briefwright.fact.Country;
import org.briefwright.fact.Lag;

/**
 * The days of events that were answered, numbered once, so that an event has one name in the chart,
 * the reactions and the tables.
 */
final class Events {

  private static final int LEAST_COUNTRIES = 2;

  private final Map<LocalDate, Event> byDay = new TreeMap<>();
  private final boolean areReactionsPrinted;

  /**
   * A day of an event.
   *
   * @param id {@code "E1"}
   * @param label in a document's words
   * @param inRegion whether a country of the profile answered it
   * @param rows what was said about it, in the order of the texts
   */
  record Event(String id, LocalDate day, String label, boolean inRegion, List<Said> rows) {

    Event {
      rows = List.copyOf(rows);
    }

    Set<Country> countries() {
      Set<Country> countries = new TreeSet<>();
      rows.forEach(row -> row.country().ifPresent(countries::add));
      return countries;
    }

    /** Whether its answers can be compared, so that it tells something who gave none. */
    boolean isCompared() {
      return countries().size() >= LEAST_COUNTRIES;
    }
  }

  private Events(boolean areReactionsPrinted) {
    this.areReactionsPrinted = areReactionsPrinted;
  }

  /**
   * @param areReactionsPrinted whether the brief has them, so that a name alone tells enough
   */
  static Events of(Shelf shelf, List<Said> said, boolean areReactionsPrinted) {
    Events events = new Events(areReactionsPrinted);
    Map<LocalDate, List<Said>> answered =
        said.stream()
            .filter(row -> row.lag().isPresent())
            .collect(groupingBy(row -> lag(row).event(), TreeMap::new, toList()));
    answered.forEach((day, rows) -> {
      boolean inRegion =
          rows.stream().anyMatch(row -> row.country().map(shelf.profile()::covers).orElse(false));
      Event event =
          new Event(
              "E" + (events.byDay.size() + 1),
              day,
              Labels.event(lag(rows.getFirst()).eventText()),
              inRegion,
              rows);
      if (inRegion || event.isCompared()) {
        events.byDay.put(day, event);
      }
    });
    return events;
  }

  static Lag lag(Said row) {
    return row.lag().orElseThrow();
  }

  /** In the order of their days. */
  List<Event> all() {
    return List.copyOf(byDay.values());
  }

  /** An answered event as a text calls it: by its name, and in words where no table tells them. */
  String called(Lag lag, Tongue tongue) {
    Optional<Event> event = Optional.ofNullable(byDay.get(lag.event()));
    String words = tongue.say("answer.words", Labels.event(lag.eventText()));
    if (event.isEmpty()) {
      return words;
    }
    String id = event.get().id();
    return areReactionsPrinted ? id : tongue.say("answer.named", id, words);
  }
}
