package org.briefwright.fact;

/** What an amount of money is: part of a deal, or a figure that nobody owes anybody. */
public sealed interface Use {

  /** Money that a side has paid, lent, granted, ordered or invested, or said that it will. */
  record Deal(DealKind kind, Stage stage) implements Use {}

  /** Every other amount: a size, a price, a target. */
  record Figure(FigureKind kind) implements Use {}

  /** What is done with a deal's money. */
  enum DealKind {
    PURCHASE,
    INVESTMENT,
    LOAN,
    GRANT,
    /** A package of trade contracts. */
    TRADE,
    OTHER
  }

  /** How far a deal has come; totals are kept apart by it. */
  enum Stage {
    /** Sought, offered, under negotiation. */
    PROPOSED,
    /** Pledged, expected, promised. */
    ANNOUNCED,
    SIGNED,
    /** Paid, disbursed, delivered. */
    COMPLETED
  }

  /** What a figure measures. */
  enum FigureKind {
    GDP,
    TRADE_TURNOVER,
    BUDGET,
    RESERVES,
    DEBT,
    INTERVENTION,
    PRICE,
    REVENUE,
    REMITTANCES,
    LOSS,
    TARGET,
    OTHER
  }
}
