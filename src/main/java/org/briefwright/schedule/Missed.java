package org.briefwright.schedule;

/** What becomes of runs whose moment passed while no node was awake. */
public enum Missed {
  /** They are not made up for. */
  SKIP,
  /** The latest is. */
  LATEST,
  /** All are, the oldest first. */
  ALL
}
