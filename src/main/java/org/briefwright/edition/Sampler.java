package org.briefwright.edition;

import java.nio.file.Path;
import java.time.Clock;
import org.briefwright.layout.Compositor;
import org.briefwright.layout.Design;
import org.briefwright.layout.Paper;

/** Looks a design over: every part of it is tried, and it is shown on the sample documents. */
public final class Sampler {

  private final Path home;
  private final Clock clock;

  /**
   * @param home the folder of the installation, or of a checkout
   */
  public Sampler(Path home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /**
   * Tries every part of a design in every language that it has words in.
   *
   * @throws org.briefwright.fact.Refusal naming file, line and remedy of the first fault
   */
  public void check(String name) {
    new Compositor().check(Design.open(home.resolve("templates").resolve(name), Paper.A4));
  }

  /** An edition of the sample documents in a design. */
  public Edition show(String name) {
    Path briefing = home.resolve("src/example/briefing.yaml");
    return Desk.at(home, clock).produce(BriefingFile.read(briefing).withTemplate(name));
  }
}
