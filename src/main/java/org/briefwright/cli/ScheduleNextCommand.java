package org.briefwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schedule next}: tells when briefings will be made. */
@Command(
    name = "next",
    header = {"Example:", "  briefwright schedule next desks/*.yaml", ""},
    description = "Prints the next five runs of each briefing, in its zone and in UTC.")
final class ScheduleNextCommand implements Callable<Integer> {

  private static final int RUNS = 5;

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "BRIEFING",
      description = "Briefing files; ./briefing.yaml where none are named.")
  private List<Path> files = List.of();

  ScheduleNextCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    for (Briefing briefing : Briefing.read(files, surroundings)) {
      if (briefing.plan().isEmpty()) {
        surroundings.out().println(briefing.name() + ": no schedule");
        continue;
      }
      surroundings
          .out()
          .println(
              briefing.name()
                  + ": \""
                  + briefing.plan().get().when().cron()
                  + "\" in "
                  + briefing.order().zone());
      Timetable.next(briefing.plan().get(), surroundings.clock(), RUNS)
          .forEach(line -> surroundings.out().println("  " + line));
    }
    return ExitCode.DONE;
  }
}
