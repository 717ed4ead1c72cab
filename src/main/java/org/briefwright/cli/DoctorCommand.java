package org.briefwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code doctor}: tries everything that a briefing needs, and says what to mend. */
@Command(
    name = "doctor",
    header = {"Example:", "  briefwright doctor weekly.yaml", ""},
    description = "Checks fonts, templates, folders, database, mail server and schedule.")
final class DoctorCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "BRIEFING",
      description = "Briefing files; ./briefing.yaml where none are named, if it is there.")
  private List<Path> files = List.of();

  DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checkup checkup = new Checkup(surroundings);
    checkup.installation();
    if (files.isEmpty() && !Files.exists(surroundings.resolve(Surroundings.USUAL_BRIEFING))) {
      checkup.withoutBriefing();
    } else {
      checkup.briefings(files);
    }
    return checkup.isHealthy() ? ExitCode.DONE : ExitCode.USAGE;
  }
}
