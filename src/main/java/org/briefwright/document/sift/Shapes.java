package org.briefwright.document.sift;

import org.briefwright.document.draft.Shape;

/**
 * Step 11: gives lines of plain text a shape. A line of at most twenty words that doesn't end like
 * a sentence and has text below it is a heading; three or more of them on end are entries of a list
 * or rows of a table, and so is one with several numbers in it. Every other line is a paragraph.
 */
final class Shapes implements Step {

  private static final int MOST_WORDS_OF_HEADING = 20;
  private static final int LINES_OF_LIST = 3;

  @Override
  public void apply(Page page) {
    int[] kept = page.kept().toArray();
    int k = 0;
    while (k < kept.length) {
      int end = k;
      while (end < kept.length && isLabel(page.line(kept[end]))) {
        end++;
      }
      if (end > k) {
        shapeLabels(page, kept, k, end);
        k = end;
      } else {
        shapeParagraph(page, kept[k]);
        k++;
      }
    }
  }

  private static void shapeLabels(Page page, int[] kept, int from, int to) {
    boolean list = to - from >= LINES_OF_LIST;
    int first = from;
    if (list && page.line(kept[from]).isAllCapitals()) {
      page.reshape(kept[from], Shape.HEADING);
      first++;
    }
    for (int k = first; k < to; k++) {
      boolean textBelow = k + 1 < kept.length;
      boolean heading = !list && textBelow && !isRow(page.line(kept[k]));
      page.reshape(kept[k], heading ? Shape.HEADING : Shape.ITEM);
    }
  }

  private static void shapeParagraph(Page page, int i) {
    if (page.line(i).block().shape() == Shape.LINE) {
      page.reshape(i, Shape.PARAGRAPH);
    }
  }

  private static boolean isLabel(Line line) {
    return line.block().shape() == Shape.LINE
        && !line.endsLikeClause()
        && line.words() <= MOST_WORDS_OF_HEADING;
  }

  private static boolean isRow(Line line) {
    long numbers =
        line.tokens().stream().filter(token -> Character.isDigit(token.charAt(0))).count();
    return numbers >= 2 && numbers * 3 >= line.words();
  }
}
