package org.briefwright.document.draft;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The running account of what reading one document costs. Readers report their spending as they go;
 * what goes over a ceiling ends the document with a message that names the ceiling.
 *
 * <p>Of one document and one thread.
 */
public final class Budget {

  /** So many reports of progress share one look at the clock. */
  private static final int TICKS_A_LOOK = 256;

  /** Small things may unpack to any size: a ratio says nothing about them. */
  private static final long RATIO_MATTERS_FROM_BYTES = 4L << 20;

  private final Map<Ceiling, Long> ceilings;
  private final Map<Ceiling, Long> spent = new EnumMap<>(Ceiling.class);
  private final LongSupplier nanoTime;
  private final long endNanos;
  private int ticks;

  /**
   * @param ceilings a value for each
   * @param nanoTime a running clock, such as {@code System::nanoTime}
   */
  public Budget(Map<Ceiling, Long> ceilings, LongSupplier nanoTime) {
    this.ceilings = new EnumMap<>(ceilings);
    this.nanoTime = nanoTime;
    this.endNanos = nanoTime.getAsLong() + Duration.ofSeconds(of(Ceiling.SECONDS)).toNanos();
  }

  /** The value of a ceiling. */
  public long of(Ceiling ceiling) {
    Long value = ceilings.get(ceiling);
    if (value == null) {
      throw new IllegalArgumentException("no value for " + ceiling);
    }
    return value;
  }

  /**
   * Adds {@code amount} to what has been spent.
   *
   * @throws Unreadable if that is more than the ceiling
   */
  public void spend(Ceiling ceiling, long amount) {
    allow(ceiling, spent.merge(ceiling, amount, Long::sum));
  }

  /**
   * @throws Unreadable if {@code value} is above the ceiling
   */
  public void allow(Ceiling ceiling, long value) {
    if (value > of(ceiling)) {
      throw over(ceiling);
    }
    tick();
  }

  /**
   * Something unpacks: {@code bytes} more have come out of it, {@code soFar} in all, out of {@code
   * packed}.
   *
   * @throws Unreadable if that is too much in itself, or for its packed size
   */
  public void unpack(long bytes, long soFar, long packed) {
    spend(Ceiling.EXPANDED_BYTES, bytes);
    if (soFar > RATIO_MATTERS_FROM_BYTES && soFar / Math.max(1, packed) > of(Ceiling.EXPANSION)) {
      throw over(Ceiling.EXPANSION);
    }
  }

  /**
   * Reports that the work goes on. Cheap enough for every turn of a loop.
   *
   * @throws Unreadable if the time is over
   */
  public void tick() {
    if (++ticks % TICKS_A_LOOK == 0) {
      look();
    }
  }

  /**
   * Looks at the clock now: for steps that are long in themselves.
   *
   * @throws Unreadable if the time is over
   */
  public void look() {
    if (nanoTime.getAsLong() - endNanos > 0) {
      throw over(Ceiling.SECONDS);
    }
  }

  private Unreadable over(Ceiling ceiling) {
    return new Unreadable(
        String.format(Locale.ROOT, "has more than %,d %s", of(ceiling), ceiling.unit()),
        "leave it out, split it, or raise limits." + ceiling.setting());
  }
}
