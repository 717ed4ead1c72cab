/**
 * Says when, and runs a job it was given: which moments a briefing is due at, which of them were
 * missed, and which node does the work.
 *
 * <p>Start at {@link org.briefwright.schedule.Foreman#round}. {@link org.briefwright.schedule.Cron}
 * reads five fields, {@link org.briefwright.schedule.Recurrence} puts them into a zone, {@link
 * org.briefwright.schedule.RunBook} remembers across restarts and nodes what has been begun and
 * done.
 *
 * <p>Traps: an hour that the clock skips is due right after the gap; an hour that comes twice is
 * due once, the first time. A run is known by its briefing and its window, never by the clock, so
 * that a clock set back makes nothing twice.
 *
 * <p>Uses nothing but {@code fact}.
 */
@NullMarked
package org.briefwright.schedule;

import org.jspecify.annotations.NullMarked;
