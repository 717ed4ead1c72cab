package org.briefwright.layout;

import java.util.List;
import java.util.stream.Stream;
import org.briefwright.brief.Brief;
import org.briefwright.brief.DealRow;
import org.briefwright.brief.FigureRow;

/** What a copy must show whatever its template looks like: the amounts of the ledger. */
final class Promises {

  private Promises() {}

  static List<String> of(Brief brief) {
    return Stream.of(
            brief.ledger().deals().stream().map(DealRow::amount),
            brief.ledger().elsewhere().stream().map(DealRow::amount),
            brief.ledger().figures().stream().map(FigureRow::amount))
        .flatMap(amounts -> amounts)
        .map(Text::clean)
        .distinct()
        .toList();
  }
}
