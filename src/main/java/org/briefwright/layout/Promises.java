package org.briefwright.layout;

import java.util.List;
import java.util.stream.Stream;
import org.briefwright.brief.Brief;
import org.briefwright.brief.DealRow;
import org.briefwright.brief.FigureRow;
import org.briefwright.brief.Ledger.StageTotal;

/**
 * What a copy must show whatever its template looks like: the rows of the ledger and its totals,
 * each as some of its cells in their order, with tabs between them.
 */
final class Promises {

  private Promises() {}

  static List<String> of(Brief brief) {
    return Stream.of(
            brief.ledger().deals().stream().map(Promises::deal),
            brief.ledger().elsewhere().stream().map(Promises::deal),
            brief.ledger().figures().stream().map(Promises::figure),
            brief.ledger().totals().stream().map(Promises::total))
        .flatMap(rows -> rows)
        .distinct()
        .toList();
  }

  private static String deal(DealRow row) {
    return row(row.id(), row.amount(), row.usd());
  }

  private static String figure(FigureRow row) {
    return row(row.id(), row.amount(), row.usd());
  }

  private static String total(StageTotal row) {
    return row(row.stage(), Integer.toString(row.deals()), row.usd());
  }

  private static String row(String... cells) {
    return Stream.of(cells).map(Text::clean).reduce((a, b) -> a + "\t" + b).orElse("");
  }
}
