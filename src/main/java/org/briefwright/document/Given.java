package org.briefwright.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is handed in beside the documents.
 *
 * @param manifest read instead of any {@code manifest.csv} beside the documents; its rows name
 *     files relative to the folders handed in, or to its own
 * @param date the day of publication of every document that the manifest gives none
 */
public record Given(Optional<Path> manifest, Optional<LocalDate> date) {

  public static Given nothing() {
    return new Given(Optional.empty(), Optional.empty());
  }
}
