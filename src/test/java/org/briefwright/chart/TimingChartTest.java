package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.briefwright.brief.Series.StatementTiming;
import org.briefwright.brief.Series.StatementTiming.Event;
import org.briefwright.brief.Series.StatementTiming.Kind;
import org.briefwright.brief.Series.StatementTiming.Lane;
import org.briefwright.brief.Series.StatementTiming.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingChartTest {

  private static final LocalDate START = LocalDate.of(2025, 11, 3);

  private static StatementTiming timing(int lanes, int marks, int span, int events) {
    return new StatementTiming(
        IntStream.range(0, lanes)
            .mapToObj(lane ->
                new Lane(
                    "Country " + lane,
                    IntStream.range(0, marks)
                        .mapToObj(i ->
                            new Mark(
                                START.plusDays((i * 31L + lane * 7L) % span),
                                Kind.values()[i % 3],
                                "S" + (lane * marks + i)))
                        .toList()))
            .toList(),
        IntStream.range(0, events)
            .mapToObj(i ->
                new Event(START.plusDays(i % span), "E" + (i + 1), "what happened, number " + i))
            .toList());
  }

  private static Sketch sketch(StatementTiming timing) {
    return TimingChart.sketch(timing, RecordingInk.STYLE);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, 1, 0",
    "5, 3, 7, 3",
    "5, 16, 7, 12",
    "5, 200, 7, 3",
    "1, 1000, 1, 1",
    "5, 12, 30, 8",
    "5, 40, 365, 20",
    "5, 60, 1826, 30",
    "20, 5, 7, 2",
    "5, 4, 3, 9",
    "5, 300, 1826, 2"
  })
  void no_label_lies_over_another_whatever_the_data(int lanes, int marks, int span, int events) {
    Sketch sketch = sketch(timing(lanes, marks, span, events));
    RecordingInk ink = RecordingInk.of(sketch);
    assertThat(ink.collisions()).isEmpty();
    assertThat(ink.outside(sketch.heightPt())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, 7", "16, 7", "200, 7", "40, 365", "300, 1826", "1, 1"})
  void every_mark_is_in_the_drawing_or_in_a_count(int marks, int span) {
    StatementTiming timing = timing(2, marks, span, 0);
    Days days = new Days(START, START.plusDays(span));
    Bins bins = Bins.of(timing, days, 400);
    assertThat(timing.lanes())
        .allSatisfy(lane ->
            assertThat(bins.cells(lane, days).stream().mapToInt(Bins.Cell::count).sum())
                .isEqualTo(marks));
  }

  @Test
  void in_years_too_marks_stand_over_their_days_and_on_their_side_of_an_event() {
    LocalDate event = START.plusDays(1500);
    List<Mark> marks =
        IntStream.of(0, 1490, 1495, 1502, 1580)
            .mapToObj(day -> new Mark(START.plusDays(day), Kind.DATED, "S" + day))
            .toList();
    StatementTiming timing =
        new StatementTiming(
            List.of(new Lane("A", marks)), List.of(new Event(event, "E1", "a vote")));
    Days days = new Days(START, START.plusDays(1580));
    List<Bins.Cell> cells = Bins.of(timing, days, 400).cells(timing.lanes().getFirst(), days);
    assertThat(cells.stream().filter(cell -> cell.place() < 1500).mapToInt(Bins.Cell::count).sum())
        .isEqualTo(3);
    assertThat(cells.getLast().place()).isGreaterThan(1540);
  }

  @Test
  void a_mark_of_the_days_after_an_event_is_drawn_behind_its_line_over_years_too() {
    LocalDate event = START.plusDays(700);
    List<Mark> marks =
        IntStream.of(0, 701, 701, 701, 702, 702, 702, 1800, 1800)
            .mapToObj(day -> new Mark(START.plusDays(day), Kind.DATED, "S" + day))
            .toList();
    RecordingInk ink =
        RecordingInk.of(
            sketch(
                new StatementTiming(
                    List.of(new Lane("A", marks)), List.of(new Event(event, "E1", "a vote")))));
    double line = ink.centreOf("E1");
    assertThat(
            ink.filled.stream()
                // The ground of a count is a rectangle.
                .filter(shape -> !(shape instanceof Rectangle2D))
                .map(shape -> shape.getBounds2D().getCenterX())
                .filter(x -> x > line))
        .hasSize(2);
    assertThat(ink.collisions()).isEmpty();
  }

  @Test
  void a_few_marks_carry_their_names() {
    assertThat(RecordingInk.of(sketch(timing(2, 2, 7, 0))).texts()).contains("S0", "S3");
  }

  @Test
  void many_marks_of_one_day_become_one_with_a_count() {
    assertThat(RecordingInk.of(sketch(timing(1, 300, 1, 0))).texts()).contains("×100");
  }

  @Test
  void the_three_kinds_of_marks_differ_in_shape() {
    RecordingInk dated = mark(Kind.DATED);
    RecordingInk document = mark(Kind.DOCUMENT_DATE);
    RecordingInk silence = mark(Kind.SILENCE);
    assertThat(dated.filled).hasSize(1);
    assertThat(dated.outlined).isEmpty();
    assertThat(document.outlined).hasSize(1);
    assertThat(silence.outlined).hasSize(2);
    assertThat(silence.filled).isEmpty();
  }

  private static RecordingInk mark(Kind kind) {
    return RecordingInk.of(new Sketch(9, ink -> MarkShape.paint(ink, kind, 5, 5)));
  }

  @Test
  void an_event_is_a_line_with_a_name_that_is_told_below() {
    RecordingInk ink = RecordingInk.of(sketch(timing(2, 2, 7, 1)));
    assertThat(ink.texts()).contains("E1", "E1, 3 Nov: what happened, number 0");
  }

  @Test
  void of_very_many_events_the_key_names_the_first_and_tells_which_are_left() {
    StatementTiming many = timing(2, 2, 60, 49);
    RecordingInk ink = RecordingInk.of(sketch(many));
    assertThat(ink.texts()).anyMatch(text -> text.startsWith("E1, 3 Nov: what happened"));
    assertThat(ink.texts()).anyMatch(text -> text.endsWith(" – E49, 21 Dec"));
    assertThat(sketch(many).heightPt()).isLessThan(sketch(timing(2, 2, 60, 40)).heightPt() + 1);
  }

  @Test
  void nothing_at_all_is_a_frame_that_says_so() {
    StatementTiming nothing = new StatementTiming(List.of(new Lane("A", List.of())), List.of());
    assertThat(RecordingInk.of(sketch(nothing)).texts())
        .containsExactly("No statement with a date was found.");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-03, 2025-11-03, 3 Nov, 3 Nov",
    "2025-11-03, 2025-11-09, 3 Nov, 9 Nov",
    "2025-11-03, 2025-12-20, 3 Nov, 15 Dec",
    "2025-01-15, 2025-12-31, Feb 2025, Dec 2025",
    "2021-03-01, 2026-02-28, 2022, 2026"
  })
  void days_are_labelled_as_closely_as_there_is_room(
      LocalDate from, LocalDate to, String first, String last) {
    List<Days.Tick> ticks = new Days(from, to).ticks(400, 36, RecordingInk.STYLE);
    assertThat(ticks.getFirst().label()).isEqualTo(first);
    assertThat(ticks.getLast().label()).isEqualTo(last);
    assertThat(ticks.size() * 36).isLessThanOrEqualTo(400);
  }
}
