package org.briefwright.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.brief.Series.StatementTiming.Kind;
import org.briefwright.brief.Series.StatementTiming.Lane;
import org.briefwright.brief.Series.StatementTiming.Mark;

/**
 * Finds room for the marks of all lanes: days are gathered into bins just wide enough, and a bin
 * shows its marks side by side; with their names where all names fit, without where they don't, and
 * as one mark a kind with a count where there are too many.
 */
record Bins(int days, Manner manner, double width) {

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
   * @param count 1, but for those gathered into one
   */
  record Cell(int bin, int column, int row, Kind kind, String name, int count) {}

  static Bins of(List<Lane> lanes, Days days, double width) {
    double dayWidth = width / days.count();
    for (Manner manner : List.of(Manner.NAMED, Manner.BARE)) {
      int binDays = (int) Math.max(1, Math.ceil(manner.markWidth() / dayWidth));
      Bins bins = new Bins(binDays, manner, binDays * dayWidth);
      if (bins.most(lanes, days) <= bins.columns() * MOST_ROWS
          && (manner == Manner.BARE || binDays == 1)) {
        return bins;
      }
    }
    int binDays = (int) Math.max(1, Math.ceil(Manner.COUNTED.markWidth() / dayWidth));
    return new Bins(binDays, Manner.COUNTED, binDays * dayWidth);
  }

  int columns() {
    return (int) Math.max(1, Math.floor(width / manner.markWidth()));
  }

  private int most(List<Lane> lanes, Days axis) {
    return lanes.stream()
        .flatMap(lane -> gathered(lane, axis).values().stream())
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private Map<Integer, List<Mark>> gathered(Lane lane, Days axis) {
    // Days that would make a narrow bin at the end belong to the one before.
    int last = Math.max(0, axis.count() / days - 1);
    Map<Integer, List<Mark>> gathered = new TreeMap<>();
    for (Mark mark : lane.marks()) {
      int bin = Math.min(axis.index(mark.day()) / days, last);
      gathered.computeIfAbsent(bin, b -> new ArrayList<>()).add(mark);
    }
    return gathered;
  }

  /** Where the marks of a lane stand; every mark is in one cell. */
  List<Cell> cells(Lane lane, Days axis) {
    List<Cell> cells = new ArrayList<>();
    gathered(lane, axis)
        .forEach((bin, marks) ->
            cells.addAll(manner == Manner.COUNTED ? counted(bin, marks) : each(bin, marks)));
    return cells;
  }

  // Filled from the top down, so that a day with few marks stays narrow.
  private List<Cell> each(int bin, List<Mark> marks) {
    int rows = Math.min(MOST_ROWS, (marks.size() + columns() - 1) / columns());
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      String name = manner == Manner.NAMED ? mark.id() : "";
      cells.add(new Cell(bin, i / rows, i % rows, mark.kind(), name, 1));
    }
    return cells;
  }

  private static List<Cell> counted(int bin, List<Mark> marks) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    marks.forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
    List<Cell> cells = new ArrayList<>();
    counts.forEach((kind, count) ->
        cells.add(new Cell(bin, 0, cells.size(), kind, count > 1 ? "×" + count : "", count)));
    return cells;
  }
}
