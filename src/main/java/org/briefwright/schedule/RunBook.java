package org.briefwright.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Remembers which runs are known and what became of them, for all nodes and across restarts. There
 * is one run for each briefing and window, ever.
 *
 * <p>A run waits until it is taken; who has taken it holds it for a time, and loses it to others
 * when that has passed. Every method is one transaction, on the disk when it returns.
 */
public interface RunBook {

  /** Up to when the slots of a briefing are known; at first sight {@code now}, which is kept. */
  Instant knownUpTo(String briefing, Instant now);

  void setKnownUpTo(String briefing, Instant moment);

  /**
   * Enters a run, unless there is one with this briefing and window.
   *
   * @param wanted whether it waits to be taken; else it is entered as missed
   * @return whether it is new
   */
  boolean enter(String briefing, String window, LocalDate day, Instant due, boolean wanted);

  /**
   * Takes a run that waits and whose time has come, or whose holder has let it go, the oldest
   * first.
   *
   * @param briefings that this node can make
   * @param until how long it is held
   */
  Optional<Run> take(Collection<String> briefings, String node, Instant now, Instant until);

  /** Holds a run for longer. Does nothing if it is no longer this node's. */
  void hold(Run run, Instant until);

  /**
   * @param result what came of it
   * @return whether it was still this node's
   */
  boolean done(Run run, String result);

  /**
   * @param cause why this attempt failed
   * @param again when to try again; none to give it up
   * @return whether it was still this node's
   */
  boolean failed(Run run, String cause, Optional<Instant> again);

  /** When the next run can be taken; none if none waits. */
  Optional<Instant> nextTake(Collection<String> briefings);
}
