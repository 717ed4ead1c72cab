package org.briefwright.brief;

import java.util.List;

/**
 * A chart with everything that is said about it.
 *
 * @param number from 1
 * @param caption one sentence: what is shown, of when, in what unit
 * @param alt what somebody who can't see it needs to be told, written from the data
 * @param table the data of the chart, for print beside it; empty where another figure has them
 */
public record Figure(
    String anchor,
    int number,
    String title,
    String caption,
    String alt,
    Series series,
    Table table) {

  /**
   * Rows of text below a head; the first column names the row, the others are figures; at most nine
   * columns fit.
   */
  public record Table(List<String> head, List<List<String>> rows) {

    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
