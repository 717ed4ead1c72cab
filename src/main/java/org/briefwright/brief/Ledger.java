package org.briefwright.brief;

import java.util.List;

/**
 * All money of the edition.
 *
 * @param deals with a party in the region
 * @param totals one a stage that occurs; never one sum over all stages, never parts and their total
 *     together
 * @param elsewhere deals of nobody in the region
 * @param figures amounts that are no deals
 * @param rates from which dollars were reckoned, with their date; or that none were given
 */
public record Ledger(
    List<DealRow> deals,
    List<StageTotal> totals,
    List<DealRow> elsewhere,
    List<FigureRow> figures,
    String rates) {

  public Ledger {
    deals = List.copyOf(deals);
    totals = List.copyOf(totals);
    elsewhere = List.copyOf(elsewhere);
    figures = List.copyOf(figures);
  }

  /**
   * The sum of the deals at one stage.
   *
   * @param limit how sure the sum is: {@code "at least"}, {@code "up to"}, {@code "about"} or empty
   * @param usd {@code "21.2 bn"}
   * @param note what is not in it: {@code "2 deals in other currencies not counted"}; may be empty
   */
  public record StageTotal(String stage, int deals, String limit, String usd, String note) {}
}
