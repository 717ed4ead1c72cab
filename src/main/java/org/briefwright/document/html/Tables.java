package org.briefwright.document.html;

import org.jsoup.nodes.Element;

/** Tells tables that hold data from those that only lay a page out. */
final class Tables {

  private static final int MOST_CHARACTERS_OF_CELL = 300;
  private static final int MOST_LINES_OF_CELL = 4;

  private Tables() {}

  /**
   * Whether the cells of {@code table} are entries: it has two rows and two columns at least, no
   * table or heading inside, and no cell as long as a paragraph or of many lines.
   */
  static boolean holdData(Element table) {
    if (table.attr("role").equals("presentation")
        || table.selectFirst("table table, h1, h2") != null) {
      return false;
    }
    int rows = 0;
    int columns = 0;
    for (Element row : table.select("tr")) {
      rows++;
      columns = Math.max(columns, row.childrenSize());
    }
    return rows >= 2 && columns >= 2 && hasShortCells(table);
  }

  private static boolean hasShortCells(Element table) {
    return table.select("td").stream()
        .noneMatch(cell ->
            cell.text().length() > MOST_CHARACTERS_OF_CELL
                || cell.select("> br, > p").size() > MOST_LINES_OF_CELL);
  }
}
