package org.briefwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.briefwright.brief.Series.StatementTiming;
import org.briefwright.brief.Series.StatementTiming.Kind;
import org.briefwright.brief.Series.StatementTiming.Lane;
import org.briefwright.brief.Series.StatementTiming.Mark;

/**
 * Finds room for the marks of all lanes: days are gathered into bins just wide enough, and a bin
 * shows its marks side by side; with their names where all names fit, without where they don't, and
 * as one mark a kind with a count where there are too many. A bin stands over its own days: marks
 * of before an event never behind its line.
 *
 * @param days that a bin may gather
 * @param width of so many days, in points
 * @param events the days of events, counted from the beginning of the axis
 */
record Bins(int days, Manner manner, double width, NavigableSet<Integer> events) {

  static final int MOST_ROWS = 4;

  /** How the marks of a bin are shown, with the room that one takes. */
  enum Manner {
    NAMED(27),
    BARE(9),
    COUNTED(27);

    private final double markWidth;

    Manner(double markWidth) {
      this.markWidth = markWidth;
    }

    double markWidth() {
      return markWidth;
    }
  }

  /**
   * Marks at a place in a bin.
   *
   * @param place of the bin's middle, in days from the beginning of the axis
   * @param count 1, but for those gathered into one
   */
  record Cell(double place, int column, int row, Kind kind, String name, int count) {}

  static Bins of(StatementTiming timing, Days days, double width) {
    List<Lane> lanes = timing.lanes();
    NavigableSet<Integer> events = new TreeSet<>();
    timing.events().forEach(event -> events.add(days.index(event.day())));
    double dayWidth = width / days.count();
    for (Manner manner : List.of(Manner.NAMED, Manner.BARE)) {
      int binDays = (int) Math.max(1, Math.ceil(manner.markWidth() / dayWidth));
      Bins bins = new Bins(binDays, manner, binDays * dayWidth, events);
      if (bins.most(lanes, days) <= bins.columns() * MOST_ROWS
          && (manner == Manner.BARE || binDays == 1)) {
        return bins;
      }
    }
    int binDays = (int) Math.max(1, Math.ceil(Manner.COUNTED.markWidth() / dayWidth));
    return new Bins(binDays, Manner.COUNTED, binDays * dayWidth, events);
  }

  int columns() {
    return (int) Math.max(1, Math.floor(width / manner.markWidth()));
  }

  private int most(List<Lane> lanes, Days axis) {
    return lanes.stream()
        .flatMap(lane -> gathered(lane, axis).stream())
        .mapToInt(bin -> bin.marks().size())
        .max()
        .orElse(0);
  }

  /** Marks of neighbouring days; {@code first} and {@code last} are days of the axis. */
  private record Bin(int first, int last, List<Mark> marks) {

    Bin with(Bin next) {
      List<Mark> both = new ArrayList<>(marks);
      both.addAll(next.marks);
      return new Bin(first, next.last, both);
    }

    double middle() {
      return (first + last + 1) / 2.0;
    }
  }

  /** The bins of a lane from left to right: each begins with a mark, and none spans an event. */
  private List<Bin> gathered(Lane lane, Days axis) {
    List<Bin> bins = new ArrayList<>();
    lane.marks().stream()
        .sorted(Comparator.comparing(Mark::day))
        .forEach(mark -> {
          int day = axis.index(mark.day());
          Bin own = new Bin(day, day, List.of(mark));
          if (!bins.isEmpty() && belongTogether(bins.getLast(), day)) {
            bins.add(bins.removeLast().with(own));
          } else {
            bins.add(own);
          }
        });
    while (bins.size() > 1 && places(bins, axis).getFirst() < roomOf(bins.getFirst()) / 2) {
      mergeClosest(bins);
    }
    return bins;
  }

  private boolean belongTogether(Bin bin, int day) {
    return day - bin.first() < days
        && !events.subSet(bin.first() + 1, day + 1).iterator().hasNext();
  }

  private void mergeClosest(List<Bin> bins) {
    int closest = 0;
    for (int i = 1; i < bins.size() - 1; i++) {
      if (gap(bins, i) < gap(bins, closest)) {
        closest = i;
      }
    }
    bins.set(closest, bins.get(closest).with(bins.remove(closest + 1)));
  }

  private static double gap(List<Bin> bins, int left) {
    return bins.get(left + 1).middle() - bins.get(left).middle();
  }

  /**
   * Where the middles of bins stand, in days from the beginning of the axis: over their days, or as
   * near as the neighbours and the end of the axis allow. Where all don't fit, the first stands too
   * far to the left.
   */
  private List<Double> places(List<Bin> bins, Days axis) {
    List<Double> places = new ArrayList<>();
    double clear = 0;
    for (Bin bin : bins) {
      double half = roomOf(bin) / 2;
      double place = Math.max(bin.middle(), clear + half);
      places.add(place);
      clear = place + half;
    }
    double end = axis.count();
    for (int i = bins.size() - 1; i >= 0; i--) {
      double half = roomOf(bins.get(i)) / 2;
      places.set(i, Math.min(places.get(i), end - half));
      end = places.get(i) - half;
    }
    return places;
  }

  /** The days that the marks of a bin cover in print. */
  private double roomOf(Bin bin) {
    int marks = bin.marks().size();
    int wide = manner == Manner.COUNTED ? 1 : (marks + rows(marks) - 1) / rows(marks);
    return wide * manner.markWidth() * days / width;
  }

  /** Where the marks of a lane stand; every mark is in one cell. */
  List<Cell> cells(Lane lane, Days axis) {
    List<Cell> cells = new ArrayList<>();
    List<Bin> bins = gathered(lane, axis);
    List<Double> places = places(bins, axis);
    for (int i = 0; i < bins.size(); i++) {
      List<Mark> marks = bins.get(i).marks();
      cells.addAll(
          manner == Manner.COUNTED ? counted(places.get(i), marks) : each(places.get(i), marks));
    }
    return cells;
  }

  private int rows(int marks) {
    return Math.min(MOST_ROWS, (marks + columns() - 1) / columns());
  }

  // Filled from the top down, so that a day with few marks stays narrow.
  private List<Cell> each(double place, List<Mark> marks) {
    int rows = rows(marks.size());
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      String name = manner == Manner.NAMED ? mark.id() : "";
      cells.add(new Cell(place, i / rows, i % rows, mark.kind(), name, 1));
    }
    return cells;
  }

  private static List<Cell> counted(double place, List<Mark> marks) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    marks.forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
    List<Cell> cells = new ArrayList<>();
    counts.forEach((kind, count) ->
        cells.add(new Cell(place, 0, cells.size(), kind, count > 1 ? "×" + count : "", count)));
    return cells;
  }
}
