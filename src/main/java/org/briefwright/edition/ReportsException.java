package org.briefwright.edition;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** An edition can't be written where it was to be kept; nothing half-written is left. */
public final class ReportsException extends Refusal {

  private static final long serialVersionUID = 1;

  private final boolean passing;

  ReportsException(Notice notice) {
    super(notice);
    passing = false;
  }

  ReportsException(Notice notice, Throwable cause) {
    this(notice, cause, false);
  }

  /**
   * @param passing whether the same order may well succeed later, as when a disk was full
   */
  ReportsException(Notice notice, Throwable cause, boolean passing) {
    super(notice, cause);
    this.passing = passing;
  }

  /** Whether the same order may well succeed later; else the order has to change. */
  public boolean isPassing() {
    return passing;
  }
}
