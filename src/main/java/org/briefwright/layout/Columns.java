package org.briefwright.layout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Sets the elements of a list in two columns, a band at a time: so many as make a row of a table
 * that is not broken over two pages. In each band the left column is read first. Of all ways to cut
 * the list into bands that one is taken which needs least height.
 */
final class Columns {

  // At 3.6 mm each: what is left free at the foot of a page is no more than that.
  private static final int MOST_LINES = 8;
  // A short list is read down one column and on in the other, without a band between.
  private static final int LINES_OF_SHORT_LIST = 14;
  // Of a column of 80 mm in small type; a page that is set wider has some air.
  private static final int LETTERS_A_LINE = 58;
  // The space below each element, in lines.
  private static final double SPACE = 0.15;
  // Each band is a jump for the eye, so that it has to save a line.
  private static final double JUMP = 1;

  private Columns() {}

  /** The bands, each with one or two columns, each with one or more elements. */
  static List<List<List<?>>> of(List<?> list) {
    double[] lines = list.stream().mapToDouble(Columns::lines).toArray();
    List<List<List<?>>> bands = new ArrayList<>();
    boolean isShort = DoubleStream.of(lines).sum() <= 2 * LINES_OF_SHORT_LIST;
    int[] ends = isShort ? new int[] {list.size()} : ends(lines);
    for (int from = 0; from < list.size(); from = ends[from]) {
      bands.add(band(list.subList(from, ends[from]), cut(lines, from, ends[from]).cut() - from));
    }
    return bands;
  }

  /** Where the band ends that begins at each element. */
  private static int[] ends(double[] lines) {
    int[] ends = new int[lines.length];
    double[] least = new double[lines.length + 1];
    for (int from = lines.length - 1; from >= 0; from--) {
      least[from] = Double.MAX_VALUE;
      double all = 0;
      for (int to = from + 1; to <= lines.length; to++) {
        all += lines[to - 1];
        if (all > 2 * MOST_LINES && to > from + 2 && least[from] < Double.MAX_VALUE) {
          break;
        }
        if (isAlone(from, to, lines.length)) {
          continue;
        }
        double height = cut(lines, from, to).height() + JUMP + least[to];
        if (height < least[from]) {
          least[from] = height;
          ends[from] = to;
        }
      }
    }
    return ends;
  }

  /** Whether one element has no other beside it, or leaves the last one alone. */
  private static boolean isAlone(int from, int to, int size) {
    return size > 1 && (to == from + 1 || to == size - 1);
  }

  /** Two columns: those up to {@code cut}, and the rest. */
  private record Cut(int cut, double height) {}

  private static Cut cut(double[] lines, int from, int to) {
    double all = DoubleStream.of(lines).skip(from).limit(to - from).sum();
    Cut best = new Cut(to, all);
    double left = 0;
    for (int cut = from + 1; cut < to; cut++) {
      left += lines[cut - 1];
      double height = Math.max(left, all - left);
      if (height < best.height()) {
        best = new Cut(cut, height);
      }
    }
    return best;
  }

  private static List<List<?>> band(List<?> elements, int cut) {
    return cut == elements.size()
        ? List.of(elements)
        : List.of(elements.subList(0, cut), elements.subList(cut, elements.size()));
  }

  private static double lines(Object element) {
    return Math.ceilDiv(lettersIn(element), LETTERS_A_LINE) + SPACE;
  }

  private static int lettersIn(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case String text -> text.length();
      case Optional<?> optional -> lettersIn(optional.orElse(null));
      case Record row -> lettersOf(row);
      // Of references only the label is seen.
      case List<?> list -> list.size() * 4;
      default -> 0;
    };
  }

  private static int lettersOf(Record row) {
    int letters = 0;
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      try {
        letters += lettersIn(component.getAccessor().invoke(row));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(component + " can't be read", e);
      }
    }
    return letters;
  }
}
