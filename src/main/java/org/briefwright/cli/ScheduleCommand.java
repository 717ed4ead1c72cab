package org.briefwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code schedule}: what is done at its time. */
@Command(
    name = "schedule",
    header = {
      "Examples:",
      "  briefwright schedule next weekly.yaml      the next five runs",
      "  briefwright schedule run weekly.yaml       works until it is stopped",
      ""
    },
    description = "Makes and mails briefings when they are due.",
    synopsisSubcommandLabel = "run|next")
final class ScheduleCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  private boolean help;

  private ScheduleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  static CommandLine line(Surroundings surroundings) {
    return new CommandLine(new ScheduleCommand(surroundings))
        .addSubcommand(new ScheduleRunCommand(surroundings))
        .addSubcommand(new ScheduleNextCommand(surroundings));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(surroundings.err(), CommandLine.Help.Ansi.OFF);
    return ExitCode.USAGE;
  }
}
