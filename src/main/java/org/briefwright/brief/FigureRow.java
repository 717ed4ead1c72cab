package org.briefwright.brief;

import java.util.List;

/**
 * An amount that is no deal.
 *
 * @param id {@code "F2"}
 * @param kind {@code "GDP"}, {@code "intervention"}
 * @param about the words of the sentence that say what is measured
 * @param clause the amount among the words of its sentence; where two rows of one sentence follow
 *     each other, the second one goes on behind the first
 * @param amount as printed in the document, with what limits it
 * @param usd in US dollars, or a dash where no rate is known
 */
public record FigureRow(
    String id,
    String date,
    List<Tag> countries,
    String kind,
    String about,
    Clause clause,
    String amount,
    String usd,
    List<Ref> refs) {

  public FigureRow {
    countries = List.copyOf(countries);
    refs = List.copyOf(refs);
  }
}
