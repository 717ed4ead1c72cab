package org.briefwright.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.delivery.Secrets;

/**
 * What a program that runs for weeks tells: a line an event, with the run that it concerns.
 *
 * <pre>{@code
 * 2025-11-10T02:00:07Z mail.sent run=weekly/2025-11-03..2025-11-09 to desk@example.org: 250 OK id=1vI…
 * }</pre>
 */
final class Log {

  private static final Pattern EDITION =
      Pattern.compile("([a-z0-9-]+)_[^_]+_(\\d{4}-\\d\\d-\\d\\d)_(\\d{4}-\\d\\d-\\d\\d)_v\\d+");

  private final PrintStream out;
  private final Clock clock;
  private final Secrets secrets;

  Log(PrintStream out, Clock clock, Secrets secrets) {
    this.out = out;
    this.clock = clock;
    this.secrets = secrets;
  }

  /**
   * @param concerned a run's id, an edition's, or the name of a part
   */
  void tell(String concerned, String event, String detail) {
    Matcher edition = EDITION.matcher(concerned);
    String run =
        edition.matches()
            ? edition.group(1) + "/" + edition.group(2) + ".." + edition.group(3)
            : concerned;
    String line =
        clock.instant().truncatedTo(ChronoUnit.SECONDS)
            + " "
            + event
            + " run="
            + run
            + " "
            + detail;
    out.println(secrets.redact(line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip()));
  }
}
