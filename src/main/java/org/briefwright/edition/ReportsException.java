package org.briefwright.edition;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** An edition can't be written where it was to be kept; nothing half-written is left. */
public final class ReportsException extends Refusal {

  private static final long serialVersionUID = 1;

  ReportsException(Notice notice, Throwable cause) {
    super(notice, cause);
  }
}
