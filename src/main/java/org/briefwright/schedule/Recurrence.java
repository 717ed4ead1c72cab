package org.briefwright.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A cron line in a zone: the moments that it means. */
public record Recurrence(Cron cron, ZoneId zone, Interval interval) {

  private static final int FURTHEST_YEARS = 60;

  /**
   * The first slot after {@code moment}. Slots that fall on one moment, as all of a skipped hour
   * do, are one slot.
   *
   * @return none if there is no such day within nine years, or 60 with an interval
   */
  public Optional<Slot> next(Instant moment) {
    // The second passing of an hour that comes twice is read like the first: both are behind us.
    LocalDateTime from = LocalDateTime.ofInstant(moment, zone);
    Optional<LocalDateTime> local = cron.first(from);
    // An interval of weeks meets a yearly day sooner or later; nobody waits for it so long.
    while (local.isPresent() && local.get().isBefore(from.plusYears(FURTHEST_YEARS))) {
      Slot slot = new Slot(local.get(), at(local.get()));
      if (slot.at().isAfter(moment) && interval.holds(local.get().toLocalDate())) {
        return Optional.of(slot);
      }
      local = cron.first(local.get().plusMinutes(1));
    }
    return Optional.empty();
  }

  /** The next {@code count} slots. */
  public List<Slot> next(Instant moment, int count) {
    List<Slot> slots = new ArrayList<>();
    Instant after = moment;
    while (slots.size() < count) {
      Optional<Slot> slot = next(after);
      if (slot.isEmpty()) {
        break;
      }
      slots.add(slot.get());
      after = slot.get().at();
    }
    return slots;
  }

  private Instant at(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    if (change != null && change.isGap()) {
      return change.getInstant();
    }
    // of two offsets the first is the one that was in force before the clock went back
    return local.toInstant(
        Objects.requireNonNull(zone.getRules().getValidOffsets(local)).getFirst());
  }
}
