package org.briefwright.extract.traps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All traps, and the list of those that the extractor does not yet read right.
 *
 * @param limits {@link Trap#id} to the reason
 */
record Traps(List<Trap> all, Map<String, String> limits) {

  private static final String LIMITS = "known-limits.txt";

  Traps {
    all = List.copyOf(all);
  }

  static Traps read() throws IOException {
    return read(Path.of("src/test/resources/org/briefwright/extract/traps"));
  }

  /**
   * @param root holds a folder a subject, and in it the files of traps and {@code known-limits.txt}
   */
  static Traps read(Path root) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Trap> traps = new ArrayList<>();
    Map<String, String> limits = new TreeMap<>();
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('\\', '/');
      List<String> lines = Files.readAllLines(file);
      if (name.endsWith(LIMITS)) {
        readLimits(name.substring(0, name.length() - LIMITS.length()), lines, limits);
      } else {
        traps.addAll(TrapReader.read(name, lines));
      }
    }
    return new Traps(traps, limits);
  }

  /** Lines such as {@code 01-parts-and-totals.txt#3 the sum stands in another paragraph}. */
  private static void readLimits(String folder, List<String> lines, Map<String, String> limits) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.strip().split("\\s+", 2);
        if (parts.length < 2 || limits.put(folder + parts[0], parts[1]) != null) {
          throw new IllegalArgumentException(
              folder + LIMITS + ": no reason, or listed twice: " + line);
        }
      }
    }
  }
}
