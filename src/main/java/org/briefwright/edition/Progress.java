package org.briefwright.edition;

/** Hears what a run is doing, for somebody who watches. */
@FunctionalInterface
public interface Progress {

  /** Nobody watches. */
  Progress SILENT = (step, what) -> {};

  /**
   * @param step 1 to 6, as in the table of rooms
   * @param what a few words: {@code "reading 8 documents"}
   */
  void at(int step, String what);
}
