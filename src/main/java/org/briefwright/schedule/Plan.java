package org.briefwright.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * When a briefing is to be made.
 *
 * @param maxAge how late a run may begin at all
 * @param window names the days that a run on a day covers; with the briefing's name, the run's key
 */
public record Plan(
    String briefing,
    Recurrence when,
    Missed missed,
    Duration maxAge,
    Function<LocalDate, String> window) {

  // A node that is busy or has just been restarted is not late.
  private static final Duration PUNCTUAL = Duration.ofMinutes(10);

  /** A slot that has come, and whether it is worked off. */
  record Due(Slot slot, String window, boolean wanted) {}

  /**
   * The slots after {@code since}, up to {@code now}, in their order; of several with one window
   * the last.
   */
  List<Due> due(Instant since, Instant now) {
    // what is older than both is nobody's business any more, and could be years of slots
    Instant floor = now.minus(maxAge.compareTo(PUNCTUAL) > 0 ? maxAge : PUNCTUAL).minusMillis(1);
    List<Slot> slots = slots(since.isAfter(floor) ? since : floor, now);
    List<Due> due = new ArrayList<>();
    Set<String> windows = new HashSet<>();
    for (int i = slots.size() - 1; i >= 0; i--) {
      Slot slot = slots.get(i);
      String days = window.apply(slot.local().toLocalDate());
      if (windows.add(days)) {
        due.add(new Due(slot, days, wanted(slot, due.isEmpty(), now)));
      }
    }
    return due.reversed();
  }

  private List<Slot> slots(Instant since, Instant now) {
    List<Slot> slots = new ArrayList<>();
    Optional<Slot> slot = when.next(since);
    while (slot.isPresent() && !slot.get().at().isAfter(now)) {
      slots.add(slot.get());
      slot = when.next(slot.get().at());
    }
    return slots;
  }

  private boolean wanted(Slot slot, boolean isLatest, Instant now) {
    Duration late = Duration.between(slot.at(), now);
    if (late.compareTo(PUNCTUAL) <= 0) {
      return true;
    }
    return late.compareTo(maxAge) <= 0
        && switch (missed) {
          case SKIP -> false;
          case LATEST -> isLatest;
          case ALL -> true;
        };
  }
}
