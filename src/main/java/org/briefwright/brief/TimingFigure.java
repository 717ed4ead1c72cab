package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.brief.Series.StatementTiming.Event;
import org.briefwright.brief.Series.StatementTiming.Kind;
import org.briefwright.brief.Series.StatementTiming.Lane;
import org.briefwright.brief.Series.StatementTiming.Mark;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;

/** Writes the chart of statement timing: one lane a country of the profile. */
final class TimingFigure {

  private final Shelf shelf;
  private final Tongue tongue;
  private final List<Said> said;
  private final Events answered;

  TimingFigure(Shelf shelf, List<Said> said, Events answered) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.said = said;
    this.answered = answered;
  }

  Figure write(String anchor, int number) {
    List<Lane> lanes = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Country country : shelf.profile().countries()) {
      List<Mark> marks = marks(country);
      lanes.add(new Lane(shelf.nameOf(country), marks));
      rows.add(
          List.of(
              shelf.nameOf(country),
              count(marks, Kind.DATED),
              count(marks, Kind.DOCUMENT_DATE),
              count(marks, Kind.SILENCE),
              span(marks)));
    }
    if (lanes.stream().allMatch(lane -> lane.marks().isEmpty())) {
      // The drawing says that there is nothing; a table of noughts says no more.
      rows.clear();
    }
    List<Event> events = events();
    return new Figure(
        anchor,
        number,
        tongue.say("figure.timing.title"),
        tongue.say("figure.timing.caption"),
        alt(lanes, events),
        new Series.StatementTiming(lanes, events),
        new Figure.Table(
            Stream.of("country", "dated", "document-date", "silence", "span")
                .map(head -> tongue.say("head." + head))
                .toList(),
            rows));
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

  private List<Event> events() {
    return answered.all().stream()
        .filter(Events.Event::inRegion)
        .map(event -> new Event(event.day(), event.id(), event.label()))
        .toList();
  }

  private static String count(List<Mark> marks, Kind kind) {
    return Long.toString(marks.stream().filter(mark -> mark.kind() == kind).count());
  }

  private String span(List<Mark> marks) {
    return marks.isEmpty()
        ? "–"
        : shelf.tongue().dates().briefRange(marks.getFirst().day(), marks.getLast().day());
  }

  private String alt(List<Lane> lanes, List<Event> events) {
    String spoken = lanes.stream().map(this::lane).collect(joining("; "));
    String answered =
        events.stream()
            .map(event ->
                tongue.say(
                    "figure.timing.event",
                    event.id(),
                    event.label(),
                    tongue.dates().of(event.day())))
            .collect(joining("; "));
    String told = tongue.say("figure.timing.alt", spoken);
    return answered.isEmpty() ? told : told + " " + tongue.say("figure.timing.events", answered);
  }

  private String lane(Lane lane) {
    return lane.marks().isEmpty()
        ? tongue.say("figure.timing.quiet", lane.country())
        : tongue.say(
            "figure.timing.lane",
            lane.country(),
            count(lane.marks(), Kind.DATED),
            count(lane.marks(), Kind.DOCUMENT_DATE),
            count(lane.marks(), Kind.SILENCE),
            span(lane.marks()));
  }
}
