package org.briefwright.schedule;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A moment at which a briefing is due.
 *
 * @param local as the schedule names it, also where the clock skips that time
 * @param at when that is; right after the gap where the clock skips it, the first time where it
 *     comes twice
 */
public record Slot(LocalDateTime local, Instant at) {}
