package org.briefwright.schedule;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** A schedule can't be kept as it is written. */
public final class ScheduleException extends Refusal {

  private static final long serialVersionUID = 1;

  ScheduleException(Notice notice) {
    super(notice);
  }
}
