package org.briefwright.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.fact.Sha256;

/**
 * Hashes folders and files: names and contents of all files in them, at any depth and behind links.
 */
final class FolderHash {

  private FolderHash() {}

  /**
   * 64 lower-case hexadecimal digits; equal folders in the same order have equal hashes, wherever
   * they lie.
   */
  static String of(List<Path> places) {
    Sha256 digest = new Sha256();
    places.forEach(place -> add(digest, place));
    return digest.hex();
  }

  private static void add(Sha256 digest, Path folder) {
    try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> files =
          found
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(file -> name(folder, file)))
              .toList();
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        String head = name(folder, file) + "\0" + content.length + "\0";
        digest.add(head).add(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
