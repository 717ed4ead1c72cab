package org.briefwright.archive;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** The archive can't be opened, read or written; what was in it is as it was. */
public final class ArchiveException extends Refusal {

  private static final long serialVersionUID = 1;

  ArchiveException(Notice notice) {
    super(notice);
  }

  ArchiveException(Notice notice, Throwable cause) {
    super(notice, cause);
  }
}
