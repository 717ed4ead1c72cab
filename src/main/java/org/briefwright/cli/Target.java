package org.briefwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefwright.edition.OrderException;
import org.briefwright.fact.Notice;

/** Where {@code -o} writes: never onto what was read. */
final class Target {

  private Target() {}

  /**
   * @param inputs files and folders that are read; those that are not there count for nothing
   * @throws OrderException if {@code file} is one of {@code inputs} or lies, and is there, in a
   *     folder of them, by whatever name
   */
  static void refuseInput(Path file, List<Path> inputs) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      Path real = file.toRealPath();
      for (Path input : inputs) {
        if (Files.exists(input) && real.startsWith(input.toRealPath())) {
          throw new OrderException(
              Notice.of(
                  file.toString(), "is read by this run", "name another file to write with -o"));
        }
      }
    } catch (IOException e) {
      throw new OrderException(
          Notice.of(file.toString(), "can't be looked at: " + e.getMessage(), "name another file"));
    }
  }

  /**
   * @param ending with its dot: {@code ".pdf"}
   * @throws OrderException if the name of {@code file} has another ending
   */
  static void expect(String ending, Path file) {
    Path name = file.getFileName();
    int dot = name == null ? -1 : name.toString().lastIndexOf('.');
    if (dot > 0 && !file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
      throw new OrderException(
          Notice.of(
              file.toString(),
              "does not end in " + ending + ", and that is what would be written",
              "name a file that does, or another --format"));
    }
  }
}
