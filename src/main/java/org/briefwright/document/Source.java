package org.briefwright.document;

import java.nio.file.Path;
import java.util.Optional;
import org.briefwright.fact.Notice;

/**
 * A file to be read.
 *
 * @param file its name, as in {@code Document.file}
 * @param manifest what the manifest says of it
 * @param fault why it won't be opened at all
 */
record Source(Path path, String file, Optional<ManifestRow> manifest, Optional<Notice> fault) {

  /**
   * One of the documents that the file holds; what the manifest says of the file counts for each.
   *
   * @param number from 1
   */
  Source entry(int number) {
    return new Source(path, file + "#" + number, manifest, fault);
  }
}
