package org.briefwright.archive;

import org.briefwright.fact.Notice;
import org.briefwright.fact.StorageRefusal;

/** The archive can't be opened, read or written; what was in it is as it was. */
public final class ArchiveException extends StorageRefusal {

  private static final long serialVersionUID = 1;

  ArchiveException(Notice notice) {
    super(notice);
  }

  ArchiveException(Notice notice, Throwable cause) {
    this(notice, cause, false);
  }

  ArchiveException(Notice notice, Throwable cause, boolean passing) {
    super(notice, cause, passing);
  }
}
