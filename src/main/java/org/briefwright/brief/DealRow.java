package org.briefwright.brief;

import java.util.List;

/**
 * A transaction, however many documents tell of it.
 *
 * @param id {@code "D3"}: the row's number in the ledger, the same wherever the row is printed
 * @param anchor of the row in the ledger
 * @param date of the statement or document that tells of it
 * @param parties who gives and who receives, as far as the documents tell
 * @param kind {@code "loan"}
 * @param stage {@code "signed"}
 * @param amount as printed in the document, with what limits it: {@code "at least $17 billion"}
 * @param usd in US dollars, or a dash where no rate is known
 * @param notes {@code "total of D4 and D5"}, {@code "as reported"}, {@code "another source: $3.4
 *     billion"}
 */
public record DealRow(
    String id,
    String anchor,
    String date,
    String parties,
    List<Tag> countries,
    String subject,
    String kind,
    String stage,
    String amount,
    String usd,
    List<String> notes,
    List<Ref> refs) {

  public DealRow {
    countries = List.copyOf(countries);
    notes = List.copyOf(notes);
    refs = List.copyOf(refs);
  }
}
