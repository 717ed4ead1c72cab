package org.briefwright.schedule;

import java.time.Instant;
import java.util.Optional;

/** What is run. It may be run again for the same window, and must then do nothing twice. */
public interface Job {

  /**
   * Makes the edition of a run.
   *
   * @return what came of it, for the book
   * @throws RuntimeException if it could not; it is tried again later
   */
  String run(Run run);

  /**
   * Told of an attempt that failed, before the book is.
   *
   * @param again when it is tried again; none if it is given up
   */
  void failed(Run run, RuntimeException cause, Optional<Instant> again);
}
