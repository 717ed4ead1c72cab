package org.briefwright.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Progress;
import org.briefwright.edition.SafeFile;
import org.briefwright.fact.Notice;
import org.briefwright.press.Bindery;
import org.briefwright.press.Press;
import org.briefwright.press.Typecase;

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

  /** The briefing file that is meant where none is named. */
  static final Path USUAL_BRIEFING = Path.of("briefing.yaml");

  /** The name of standard output, where a file's name is asked for. */
  static final String OUT = "-";

  private static final int STEPS = 6;
  private static final Duration COVER_LIMIT = Duration.ofMinutes(1);

  Path resolve(Path path) {
    return here.resolve(path);
  }

  /** The folder that holds a folder for each design. */
  Path templates() {
    return home.resolve("templates");
  }

  /** The folder that holds a folder for each family of fonts. */
  Path fonts() {
    return home.resolve("fonts");
  }

  /** The folder that editions land in. */
  Path reports() {
    return resolve(Path.of("reports"));
  }

  /**
   * A desk that tells its steps.
   *
   * @param now the moment of its runs
   */
  Desk desk(Clock now) {
    return new Desk(templates(), fonts(), now, progress());
  }

  /** Makes copies of printed editions, with the fonts of the installation. */
  Bindery bindery() {
    Typecase typecase = Typecase.open(fonts());
    return new Bindery(typecase, new Press(typecase, COVER_LIMIT));
  }

  /**
   * Writes a file and tells its name; for {@code -}, writes to standard output.
   *
   * @throws org.briefwright.edition.ReportsException if it can't be written; nothing is left then
   */
  void write(byte[] bytes, String place) {
    if (place.equals(OUT)) {
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
  private Progress progress() {
    return terminal
        ? (step, what) -> err.println("[" + step + "/" + STEPS + "] " + what)
        : Progress.SILENT;
  }
}
