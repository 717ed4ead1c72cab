package org.briefwright.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads profiles that stand in a test as text. */
final class SmallProfiles {

  private SmallProfiles() {}

  static Profile of(String... lines) {
    try {
      Path file = Files.createTempFile("profile", ".yaml");
      try {
        return load(file, lines);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Profile load(Path file, String... lines) {
    write(file, lines);
    return Profiles.standard().load(String.valueOf(file.getFileName()), file.resolveSibling(""));
  }

  static void write(Path file, String... lines) {
    try {
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
