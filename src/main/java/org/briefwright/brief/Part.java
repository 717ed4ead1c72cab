package org.briefwright.brief;

/** What a brief can hold; a design says which parts it prints, and only those are written. */
public enum Part {
  /** Key developments and the strip of figures. */
  FRONT,
  /** The charts and the map. */
  FIGURES,
  /** A section for each country. */
  COUNTRIES,
  /** A section for one country. */
  FOCUS,
  /** All money. */
  LEDGER,
  /** The largest deals and the latest statements. */
  HIGHLIGHTS,
  REACTIONS,
  AHEAD,
  /** What has changed since the last edition. */
  SINCE
}
