package org.briefwright.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

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
    MessageDigest digest = Content.sha256();
    places.forEach(place -> add(digest, place));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, Path folder) {
    try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> files =
          found
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(file -> name(folder, file)))
              .toList();
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        String head = name(folder, file) + "\0" + content.length + "\0";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
