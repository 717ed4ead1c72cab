package org.briefwright.edition;

import org.briefwright.fact.Notice;
import org.briefwright.fact.StorageRefusal;

/** An edition can't be written where it was to be kept; nothing half-written is left. */
public final class ReportsException extends StorageRefusal {

  private static final long serialVersionUID = 1;

  ReportsException(Notice notice) {
    super(notice);
  }

  ReportsException(Notice notice, Throwable cause) {
    this(notice, cause, false);
  }

  ReportsException(Notice notice, Throwable cause, boolean passing) {
    super(notice, cause, passing);
  }
}
