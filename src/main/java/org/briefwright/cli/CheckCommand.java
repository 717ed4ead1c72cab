package org.briefwright.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.briefwright.edition.Order;
import org.briefwright.edition.OrderCheck;
import org.briefwright.fact.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: tells whether a briefing file would work, and what it comes to. */
@Command(
    name = "check",
    header = {"Example:", "  briefwright check desks/weekly.yaml", ""},
    description = "Prints what a briefing file comes to, or every fault in it with its line.")
final class CheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "BRIEFING", description = "The briefing file.")
  private Path briefing = Surroundings.USUAL_BRIEFING;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    OrderCheck check =
        OrderCheck.of(
            surroundings.resolve(briefing), surroundings.templates(), surroundings.clock());
    Set<Notice> faults = new LinkedHashSet<>(check.faults());
    faults.addAll(Briefing.faults(surroundings.resolve(briefing), surroundings.environment()));
    if (!faults.isEmpty()) {
      faults.forEach(fault -> surroundings.err().println("briefwright: " + fault));
      return ExitCode.USAGE;
    }
    Order order = check.order().orElseThrow();
    check.effective(order).forEach(surroundings.out()::println);
    Briefing whole = Briefing.read(surroundings.resolve(briefing), surroundings.environment());
    Timetable.effective(whole, surroundings.clock()).forEach(surroundings.out()::println);
    return ExitCode.DONE;
  }
}
