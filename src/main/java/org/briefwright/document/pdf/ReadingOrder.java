package org.briefwright.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings the segments of a page into the order in which they are read.
 *
 * <p>Where a gutter parts the page, segments that cross it (a headline over both columns) cut the
 * page into bands; in each band the left column is read before the right one, and each column again
 * like a page, so three columns work as two and two. A gutter is a place that few segments cross
 * and that has lines of prose on both sides at the same height; where these are as short as cells
 * it is a table, and is read row by row.
 */
final class ReadingOrder {

  private static final int FEWEST_LINES = 4;
  private static final double MOST_CROSSING = 0.25;
  private static final int LETTERS_OF_PROSE = 18;
  private static final int DEEPEST = 3;
  private static final int STEPS = 120;

  private ReadingOrder() {}

  /**
   * @param segments of one page, from top to bottom
   */
  static List<Segment> of(List<Segment> segments) {
    List<Segment> ordered = new ArrayList<>();
    order(segments, ordered, 0);
    return ordered;
  }

  private static void order(List<Segment> segments, List<Segment> ordered, int depth) {
    Optional<Double> gutter = depth < DEEPEST ? gutter(segments) : Optional.empty();
    if (gutter.isEmpty()) {
      ordered.addAll(rows(segments));
      return;
    }
    double x = gutter.get();
    List<Segment> left = new ArrayList<>();
    List<Segment> right = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.right() <= x + 1) {
        left.add(segment);
      } else if (segment.left() >= x - 1) {
        right.add(segment);
      } else {
        flush(left, right, ordered, depth);
        ordered.add(segment);
      }
    }
    flush(left, right, ordered, depth);
  }

  private static void flush(
      List<Segment> left, List<Segment> right, List<Segment> ordered, int depth) {
    order(List.copyOf(left), ordered, depth + 1);
    order(List.copyOf(right), ordered, depth + 1);
    left.clear();
    right.clear();
  }

  /** From top to bottom; several segments on a line are cells of a row. */
  private static List<Segment> rows(List<Segment> segments) {
    List<Segment> rows = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean row =
          i > 0 && segments.get(i - 1).isOnLineOf(segment)
              || i + 1 < segments.size() && segments.get(i + 1).isOnLineOf(segment);
      rows.add(row ? segment.asCell() : segment);
    }
    return rows;
  }

  private static Optional<Double> gutter(List<Segment> segments) {
    double from = segments.stream().mapToDouble(Segment::left).min().orElse(0);
    double to = segments.stream().mapToDouble(Segment::right).max().orElse(0);
    Optional<Double> best = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (int step = STEPS / 5; step <= STEPS * 4 / 5; step++) {
      double x = from + (to - from) * step / STEPS;
      int crossing =
          (int) segments.stream().filter(s -> s.left() < x - 1 && s.right() > x + 1).count();
      if (crossing < fewest && crossing <= MOST_CROSSING * segments.size() && parts(segments, x)) {
        fewest = crossing;
        best = Optional.of(x);
      }
    }
    return best;
  }

  /** Whether prose stands on both sides of {@code x}, side by side. */
  private static boolean parts(List<Segment> segments, double x) {
    List<Segment> left = segments.stream().filter(s -> s.right() <= x + 1).toList();
    List<Segment> right = segments.stream().filter(s -> s.left() >= x - 1).toList();
    return left.size() >= FEWEST_LINES
        && right.size() >= FEWEST_LINES
        && isProse(left)
        && isProse(right)
        && overlap(left, right) >= 0.3;
  }

  private static boolean isProse(List<Segment> segments) {
    List<Integer> letters = segments.stream().map(s -> s.text().length()).sorted().toList();
    return letters.get(letters.size() / 2) >= LETTERS_OF_PROSE;
  }

  /** The share of the shorter side's height that stands beside the other. */
  private static double overlap(List<Segment> left, List<Segment> right) {
    double top = Math.max(top(left), top(right));
    double bottom = Math.min(bottom(left), bottom(right));
    double shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
    return shorter <= 0 ? 0 : (bottom - top) / shorter;
  }

  private static double top(List<Segment> segments) {
    return segments.stream().min(Comparator.comparingDouble(Segment::y)).orElseThrow().y();
  }

  private static double bottom(List<Segment> segments) {
    return segments.stream().max(Comparator.comparingDouble(Segment::y)).orElseThrow().y();
  }
}
