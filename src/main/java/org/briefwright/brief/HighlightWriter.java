package org.briefwright.brief;

import java.util.Comparator;
import java.util.List;

/** Writes what a single page shows of the money and the words. */
final class HighlightWriter {

  private static final int MOST_DEALS = 11;
  private static final int MOST_STATEMENTS = 9;

  private final Shelf shelf;
  private final Scope scope;
  private final LedgerWriter ledger;
  private final StatementWriter statements;

  HighlightWriter(Shelf shelf, Scope scope, LedgerWriter ledger, StatementWriter statements) {
    this.shelf = shelf;
    this.scope = scope;
    this.ledger = ledger;
    this.statements = statements;
  }

  Highlights write(List<Said> said) {
    List<Transaction> valued = ledger.byValue();
    int largest = Math.min(valued.size(), scope.share(MOST_DEALS));
    List<Said> spoken =
        said.stream()
            .filter(row -> row.country().map(shelf.profile()::covers).orElse(false))
            .sorted(Comparator.comparing(HighlightWriter::age))
            .toList();
    int most = Math.min(spoken.size(), scope.share(MOST_STATEMENTS));
    return new Highlights(
        shelf.tongue().say("highlights.deals", largest, valued.size()),
        valued.subList(0, largest).stream().map(ledger::row).toList(),
        shelf.tongue().say("highlights.statements", most, spoken.size()),
        spoken.subList(0, most).stream().map(statements::row).toList());
  }

  /** Smaller for what was said later; the undated come last. */
  private static long age(Said row) {
    return row.date().map(date -> -date.first().toEpochDay()).orElse(Long.MAX_VALUE);
  }
}
