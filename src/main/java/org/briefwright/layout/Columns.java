package org.briefwright.layout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sets the elements of a list in two columns, a band at a time: so many as make a row of a table
 * that is not broken over two pages. In each band the left column is read first, and both have
 * about as many letters.
 */
final class Columns {

  // From 15 to 40 mm of small type: what is left free at the foot of a page is no more than that.
  private static final int FEWEST_LETTERS = 500;
  private static final int MOST_LETTERS = 1500;
  // A short list is read down one column and on in the other, without a band between.
  private static final int LETTERS_OF_SHORT_LIST = 2600;
  // What stands on the last line of an element is followed by nothing: half a line of letters.
  private static final int LETTERS_OF_HALF_A_LINE = 30;

  private Columns() {}

  /** Two columns: those up to {@code cut}, and the rest. */
  private record Cut(int cut, int taller, int letters) {

    /** The share of the band that stays empty. */
    double empty() {
      return 1 - letters / (2.0 * taller);
    }
  }

  /** The bands, each with one or two columns, each with one or more elements. */
  static List<List<List<?>>> of(List<?> list) {
    int[] letters = list.stream().mapToInt(Columns::letters).toArray();
    List<List<List<?>>> bands = new ArrayList<>();
    boolean isShort = IntStream.of(letters).sum() <= LETTERS_OF_SHORT_LIST;
    int from = 0;
    while (from < list.size()) {
      int to = isShort ? list.size() : end(letters, from);
      bands.add(band(list.subList(from, to), cut(letters, from, to).cut() - from));
      from = to;
    }
    return bands;
  }

  // Of all ends that make a band neither low nor high, that which leaves least of it empty.
  private static int end(int[] letters, int from) {
    int best = letters.length;
    double least = Double.MAX_VALUE;
    int sum = letters[from];
    for (int to = from + 1; to <= letters.length; to++) {
      if (sum > MOST_LETTERS && to > from + 2) {
        break;
      }
      boolean high = sum >= FEWEST_LETTERS || to == letters.length;
      double empty = cut(letters, from, to).empty();
      if (high && empty < least) {
        least = empty;
        best = to;
      }
      sum += to < letters.length ? letters[to] : 0;
    }
    return best;
  }

  private static Cut cut(int[] letters, int from, int to) {
    int all = IntStream.range(from, to).map(i -> letters[i]).sum();
    Cut best = new Cut(to, all, all);
    int left = 0;
    for (int cut = from + 1; cut < to; cut++) {
      left += letters[cut - 1];
      int taller = Math.max(left, all - left);
      if (taller < best.taller()) {
        best = new Cut(cut, taller, all);
      }
    }
    return best;
  }

  private static List<List<?>> band(List<?> elements, int cut) {
    return cut == elements.size()
        ? List.of(elements)
        : List.of(elements.subList(0, cut), elements.subList(cut, elements.size()));
  }

  private static int letters(Object element) {
    return LETTERS_OF_HALF_A_LINE + lettersIn(element);
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
