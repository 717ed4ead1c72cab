package org.briefwright.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.brief.Series.StatementTiming;
import org.briefwright.brief.Series.StatementTiming.Event;
import org.briefwright.brief.Series.StatementTiming.Kind;
import org.briefwright.brief.Series.StatementTiming.Lane;
import org.briefwright.brief.Series.StatementTiming.Mark;

/** Who spoke when: one lane a country, events as lines across all lanes. */
final class TimingChart {

  private static final double ROW = 9;
  private static final double LANE_PADDING = 3;
  private static final double KEY = 15;
  private static final double AXIS = 16;
  private static final double LINE = 11;
  private static final double LONGEST_NAME = 130;
  private static final double TICK_ROOM = 42;

  // In the middle of a wide day stands a mark together with its name.
  private static final double NAME_SHIFT = -8;

  private final StatementTiming timing;
  private final Style style;
  private final Days days;
  private final double nameWidth;
  private final int plotWidth;
  private final Bins bins;
  private final List<List<Bins.Cell>> cells = new ArrayList<>();
  private final List<Double> tops = new ArrayList<>();
  private final EventFlags flags;
  private final double plotTop;
  private final double plotHeight;

  private TimingChart(StatementTiming timing, Style style) {
    this.timing = timing;
    this.style = style;
    this.days = days(timing);
    this.nameWidth = Math.min(LONGEST_NAME, widestName()) + 8;
    int whole = (int) (style.widthPt() - nameWidth - 2);
    Bins wide = Bins.of(timing, days, whole);
    // Behind the last day there is room for the count of a mark that stands on it.
    this.plotWidth = wide.standOnTheirDays() ? (int) (whole - Bins.OVERHANG) : whole;
    this.bins = wide.standOnTheirDays() ? Bins.of(timing, days, plotWidth) : wide;
    this.flags = EventFlags.of(timing.events(), days, plotWidth, style.ruler());
    this.plotTop = KEY + placesOfMeanings().getLast()[1] + flags.height();
    double top = 0;
    for (Lane lane : timing.lanes()) {
      List<Bins.Cell> placed = bins.cells(lane, days);
      cells.add(placed);
      tops.add(top);
      top += laneHeight(placed);
    }
    this.plotHeight = top;
  }

  static Sketch sketch(StatementTiming timing, Style style) {
    boolean empty = timing.lanes().stream().allMatch(lane -> lane.marks().isEmpty());
    if (empty && timing.events().isEmpty()) {
      return QuietFrame.sketch(style.say("no-statement"));
    }
    TimingChart chart = new TimingChart(timing, style);
    return new Sketch(chart.height(), chart::paint);
  }

  private static Days days(StatementTiming timing) {
    List<LocalDate> all =
        Stream.concat(
                timing.lanes().stream().flatMap(lane -> lane.marks().stream()).map(Mark::day),
                timing.events().stream().map(Event::day))
            .sorted(Comparator.naturalOrder())
            .toList();
    return new Days(all.getFirst(), all.getLast());
  }

  private double widestName() {
    return timing.lanes().stream()
        .mapToDouble(lane -> style.ruler().widthPt(lane.country(), true, Ink.NORMAL))
        .max()
        .orElse(0);
  }

  private static double laneHeight(List<Bins.Cell> cells) {
    int rows = cells.stream().mapToInt(Bins.Cell::row).max().orElse(0) + 1;
    return Math.max(15, rows * ROW + 2 * LANE_PADDING);
  }

  private double height() {
    return plotTop + plotHeight + AXIS + LINE * key().size() + 2;
  }

  private List<String> key() {
    return flags.key(style, days, plotWidth);
  }

  private void paint(Ink ink) {
    paintMeanings(ink);
    paintLanes(ink);
    paintDays(ink);
    paintEvents(ink);
    int height = (int) Math.ceil(plotHeight);
    Plot plot =
        new Plot(
            plotWidth, height, new Plot.Range(0, days.count()), new Plot.Range(0, height), false);
    for (int lane = 0; lane < cells.size(); lane++) {
      for (Bins.Cell cell : cells.get(lane)) {
        addMark(plot, ink, cell, lane);
      }
    }
    plot.paint(ink.graphics(), nameWidth, plotTop);
  }

  private void addMark(Plot plot, Ink ink, Bins.Cell cell, int lane) {
    List<Bins.Cell> bin =
        cells.get(lane).stream().filter(other -> other.place() == cell.place()).toList();
    double columns = bin.stream().mapToInt(Bins.Cell::column).max().orElse(0);
    double rows = bin.stream().mapToInt(Bins.Cell::row).max().orElse(0);
    double step = bins.manner().markWidth();
    boolean centred = bins.manner() == Bins.Manner.BARE || bins.standOnTheirDays();
    double dx = (cell.column() - columns / 2) * step + (centred ? 0 : NAME_SHIFT);
    double end = nameWidth + plotWidth + (bins.standOnTheirDays() ? Bins.OVERHANG : 0);
    double dy = (cell.row() - rows / 2) * ROW;
    plot.add(
        cell.place(),
        tops.get(lane) + laneHeight(cells.get(lane)) / 2,
        (x, y) -> paintMark(ink, cell, Math.min(x + dx, end - step + 9), y + dy));
  }

  private static void paintMark(Ink ink, Bins.Cell cell, double x, double y) {
    if (!cell.name().isEmpty()) {
      // The line of an event must not cross the count or the name of a mark.
      double width = ink.width(cell.name(), false, Ink.SMALL);
      ink.fill(new Rectangle2D.Double(x + 4, y - 3.5, width, 7), Ink.WHITE);
    }
    MarkShape.paint(ink, cell.kind(), x, y);
    ink.left(cell.name(), x + 4.5, y + 2.8, false, Ink.SMALL, Ink.QUIET);
  }

  // As many beside each other as the width allows; x and y of each.
  private List<double[]> placesOfMeanings() {
    List<double[]> places = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (Kind kind : Kind.values()) {
      double width =
          9 + style.ruler().widthPt(style.say(MarkShape.meaning(kind)), false, Ink.SMALL);
      if (x > 0 && x + width > style.widthPt()) {
        x = 0;
        y += LINE;
      }
      places.add(new double[] {x, y});
      x += width + 14;
    }
    return places;
  }

  private void paintMeanings(Ink ink) {
    List<double[]> places = placesOfMeanings();
    for (Kind kind : Kind.values()) {
      double x = places.get(kind.ordinal())[0];
      double y = places.get(kind.ordinal())[1];
      MarkShape.paint(ink, kind, x + MarkShape.RADIUS, y + 5);
      ink.left(style.say(MarkShape.meaning(kind)), x + 9, y + 8, false, Ink.SMALL, Ink.QUIET);
    }
  }

  private void paintLanes(Ink ink) {
    for (int lane = 0; lane < timing.lanes().size(); lane++) {
      double top = plotTop + tops.get(lane);
      double middle = top + laneHeight(cells.get(lane)) / 2;
      String name =
          Ink.fit(
              style.ruler(), timing.lanes().get(lane).country(), nameWidth - 8, true, Ink.NORMAL);
      ink.left(name, 0, middle + 3, true, Ink.NORMAL, Ink.BLACK);
      ink.line(0, top, nameWidth + plotWidth, top, Ink.HAIRLINE, Ink.HAIR);
    }
    double bottom = plotTop + plotHeight;
    ink.line(0, bottom, nameWidth + plotWidth, bottom, Ink.HAIRLINE, Ink.BLACK);
  }

  // A label stands in the middle of its day where days are wide, and at its beginning otherwise.
  private void paintDays(Ink ink) {
    double dayWidth = plotWidth / (double) days.count();
    double bottom = plotTop + plotHeight;
    for (Days.Tick tick : days.ticks(plotWidth, TICK_ROOM, style)) {
      double x = nameWidth + (days.index(tick.day()) + 0.5) * dayWidth;
      double half = ink.width(tick.label(), false, Ink.SMALL) / 2;
      double at = Math.clamp(x, nameWidth + half, nameWidth + plotWidth - half);
      ink.line(x, bottom, x, bottom + 3, Ink.HAIRLINE, Ink.BLACK);
      ink.centred(tick.label(), at, bottom + 11.5, false, Ink.SMALL, Ink.QUIET);
    }
  }

  // Names come after all lines, so that the line of one does not cross the name of another.
  private void paintEvents(Ink ink) {
    for (EventFlags.Flag flag : flags.flags()) {
      double x = nameWidth + flag.x();
      ink.line(x, foot(flag) + 1.5, x, plotTop + plotHeight, 0.9, ink.style().second());
    }
    flags.flags().stream()
        .filter(flag -> flag.level() != EventFlags.UNNAMED)
        .forEach(flag -> paintName(ink, flag));
    double y = plotTop + plotHeight + AXIS + 7;
    for (String line : key()) {
      ink.left(line, nameWidth, y, false, Ink.SMALL, Ink.QUIET);
      y += LINE;
    }
  }

  /** The base line of the name of an event. */
  private double foot(EventFlags.Flag flag) {
    return flag.level() == EventFlags.UNNAMED
        ? plotTop - 1.5
        : plotTop - 3 - flag.level() * EventFlags.LEVEL;
  }

  private void paintName(Ink ink, EventFlags.Flag flag) {
    double half = ink.width(flag.event().id(), true, Ink.SMALL) / 2;
    double at = Math.min(nameWidth + flag.x(), nameWidth + plotWidth - half);
    double foot = foot(flag);
    ink.fill(
        new Rectangle2D.Double(at - half - 0.5, foot - 6, 2 * half + 1, EventFlags.LEVEL - 3),
        Ink.WHITE);
    ink.centred(flag.event().id(), at, foot, true, Ink.SMALL, Ink.BLACK);
  }
}
