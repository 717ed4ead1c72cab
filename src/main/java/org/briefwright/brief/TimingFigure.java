package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.brief.Series.StatementTiming.Event;
import org.briefwright.brief.Series.StatementTiming.Kind;
import org.briefwright.brief.Series.StatementTiming.Lane;
import org.briefwright.brief.Series.StatementTiming.Mark;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;

/** Writes the chart of statement timing: one lane a country of the profile. */
final class TimingFigure {

  private final Shelf shelf;
  private final List<Said> said;

  TimingFigure(Shelf shelf, List<Said> said) {
    this.shelf = shelf;
    this.said = said;
  }

  Figure write(String anchor, int number) {
    List<Lane> lanes = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Country country : shelf.profile().countries()) {
      List<Mark> marks = marks(country);
      lanes.add(new Lane(shelf.profile().nameOf(country), marks));
      rows.add(
          List.of(
              shelf.profile().nameOf(country),
              count(marks, Kind.DATED),
              count(marks, Kind.DOCUMENT_DATE),
              count(marks, Kind.SILENCE),
              span(marks)));
    }
    List<Event> events = events();
    return new Figure(
        anchor,
        number,
        "Who spoke when",
        "Statements and reported silences by day; upright lines are events that were answered.",
        alt(lanes, events),
        new Series.StatementTiming(lanes, events),
        new Figure.Table(
            List.of("Country", "dated", "document’s date", "silence", "first to last"), rows));
  }

  private List<Mark> marks(Country country) {
    return said.stream()
        .filter(row -> row.country().equals(Optional.of(country)))
        .filter(row -> row.day().isPresent())
        .map(row -> new Mark(row.day().orElseThrow(), kind(row), row.id()))
        .sorted((a, b) -> a.day().compareTo(b.day()))
        .toList();
  }

  private static Kind kind(Said row) {
    if (row.isSilence()) {
      return Kind.SILENCE;
    }
    return row.basis() == DateBasis.DOCUMENT ? Kind.DOCUMENT_DATE : Kind.DATED;
  }

  /** Each day on which something happened that was answered. */
  private List<Event> events() {
    Map<LocalDate, String> byDay = new TreeMap<>();
    for (Said row : said) {
      boolean inRegion = row.country().map(shelf.profile()::covers).orElse(false);
      if (row.lag().isPresent() && inRegion) {
        byDay.putIfAbsent(
            ReactionWriter.lag(row).event(), Labels.event(ReactionWriter.lag(row).eventText()));
      }
    }
    List<Event> events = new ArrayList<>();
    byDay.forEach((day, text) -> events.add(new Event(day, "V" + (events.size() + 1), text)));
    return events;
  }

  private static String count(List<Mark> marks, Kind kind) {
    return Long.toString(marks.stream().filter(mark -> mark.kind() == kind).count());
  }

  private static String span(List<Mark> marks) {
    return marks.isEmpty() ? "–" : Dates.briefRange(marks.getFirst().day(), marks.getLast().day());
  }

  private static String alt(List<Lane> lanes, List<Event> events) {
    String spoken =
        lanes.stream()
            .map(lane ->
                lane.country()
                    + ": "
                    + (lane.marks().isEmpty()
                        ? "nothing found"
                        : count(lane.marks(), Kind.DATED)
                            + " dated, "
                            + count(lane.marks(), Kind.DOCUMENT_DATE)
                            + " by the document’s date, "
                            + count(lane.marks(), Kind.SILENCE)
                            + " silent, "
                            + span(lane.marks())))
            .collect(joining("; "));
    String answered =
        events.stream()
            .map(event -> event.label() + " on " + Dates.of(event.day()))
            .collect(joining("; "));
    return "Time line of statements, one lane a country. "
        + spoken
        + "."
        + (answered.isEmpty() ? "" : " Events answered: " + answered + ".");
  }
}
