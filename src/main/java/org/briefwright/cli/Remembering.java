package org.briefwright.cli;

import java.time.Clock;
import java.util.function.Function;
import org.briefwright.archive.Archive;
import org.briefwright.archive.ArchiveMemory;
import org.briefwright.archive.Place;
import org.briefwright.edition.Memory;

/** Opens the archive of a run. Apart from the verb, so that a run without one loads none of it. */
final class Remembering {

  private Remembering() {}

  static int in(Place place, Clock clock, Function<Memory, Integer> work) {
    try (Archive archive = Archive.open(place, clock);
        ArchiveMemory memory = archive.memory()) {
      return work.apply(memory);
    }
  }
}
