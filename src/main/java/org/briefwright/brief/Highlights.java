package org.briefwright.brief;

import java.util.List;

/**
 * What a single page shows of the money and the words.
 *
 * @param dealsTold how many of how many: {@code "The 6 largest of 18 deals with a known value"}
 * @param deals the largest, the largest first
 * @param statementsTold {@code "The latest 8 of 48 statements"}
 * @param statements the latest, the latest first
 */
public record Highlights(
    String dealsTold,
    List<DealRow> deals,
    String statementsTold,
    List<StatementRow> statements) {

  public Highlights {
    deals = List.copyOf(deals);
    statements = List.copyOf(statements);
  }

  static Highlights none() {
    return new Highlights("", List.of(), "", List.of());
  }
}
