package org.briefwright.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.briefwright.edition.Progress;
import org.briefwright.edition.SafeFile;
import org.briefwright.fact.Notice;

/**
 * Where the program runs.
 *
 * @param home the folder of the installation
 * @param here the folder from which relative paths start
 * @param terminal whether somebody watches {@code err}
 * @param environment variables by name
 */
record Surroundings(
    Path home,
    Path here,
    Clock clock,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment) {

  private static final int STEPS = 6;

  Path resolve(Path path) {
    return here.resolve(path);
  }

  /**
   * Writes a file and tells its name; for {@code -}, writes to standard output.
   *
   * @throws org.briefwright.edition.ReportsException if it can't be written; nothing is left then
   */
  void write(byte[] bytes, String place) {
    if (place.equals("-")) {
      out.writeBytes(bytes);
      out.flush();
    } else {
      SafeFile.write(resolve(Path.of(place)), bytes);
      out.println(place);
    }
  }

  void tell(Notice notice) {
    err.println("briefwright: note: " + notice);
  }

  /** Lines for whoever watches; silent where nobody does. */
  Progress progress() {
    return terminal
        ? (step, what) -> err.println("[" + step + "/" + STEPS + "] " + what)
        : Progress.SILENT;
  }
}
