package org.briefwright.archive;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** The archive can't be opened, read or written; what was in it is as it was. */
public final class ArchiveException extends Refusal {

  private static final long serialVersionUID = 1;

  private final boolean passing;

  ArchiveException(Notice notice) {
    super(notice);
    passing = false;
  }

  ArchiveException(Notice notice, Throwable cause) {
    this(notice, cause, false);
  }

  /**
   * @param passing whether the same may well succeed later, as when a disk was full
   */
  ArchiveException(Notice notice, Throwable cause, boolean passing) {
    super(notice, cause);
    this.passing = passing;
  }

  /** Whether the same may well succeed later; else a setting has to change. */
  public boolean isPassing() {
    return passing;
  }
}
