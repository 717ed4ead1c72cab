package org.briefwright.schedule;

/** Takes what happens, an event at a time. */
@FunctionalInterface
public interface Journal {

  /**
   * @param run the run's id, or the briefing's name where no run is concerned
   * @param event {@code "run.begun"}
   * @param detail a few words more; may be empty
   */
  void tell(String run, String event, String detail);
}
