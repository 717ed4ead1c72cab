package org.briefwright.document.sift;

import org.briefwright.document.draft.Shape;

/**
 * Step 8: gives lines of plain text a shape. A line of at most twenty words that doesn't end like a
 * sentence and has text below it is a heading; with several numbers in it, a row of a table; every
 * other is a paragraph.
 */
final class Shapes implements Step {

  private static final int MOST_WORDS_OF_HEADING = 20;

  @Override
  public void apply(Page page) {
    int[] kept = page.kept().toArray();
    for (int k = 0; k < kept.length; k++) {
      int i = kept[k];
      if (page.line(i).block().shape() == Shape.LINE) {
        page.reshape(i, shape(page.line(i), k + 1 < kept.length));
      }
    }
  }

  private static Shape shape(Line line, boolean textBelow) {
    if (line.endsLikeClause() || line.words() > MOST_WORDS_OF_HEADING || !textBelow) {
      return Shape.PARAGRAPH;
    }
    return isRow(line) ? Shape.ITEM : Shape.HEADING;
  }

  private static boolean isRow(Line line) {
    long numbers =
        line.tokens().stream().filter(token -> Character.isDigit(token.charAt(0))).count();
    return numbers >= 2 && numbers * 3 >= line.words();
  }
}
