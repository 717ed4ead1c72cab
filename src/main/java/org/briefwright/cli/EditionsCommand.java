package org.briefwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code editions}: what the archive holds. */
@Command(
    name = "editions",
    header = {
      "Examples:",
      "  briefwright editions list",
      "  briefwright editions show latest",
      "  briefwright editions diff 3 4               what 4 has and 3 had not, or not so",
      "  briefwright editions search railway loan    editions, facts and documents",
      "  briefwright editions rebuild 3              the same file again, from the archive alone",
      ""
    },
    description = "Lists, shows, compares, searches and rebuilds the editions of the archive.",
    synopsisSubcommandLabel = "VERB")
final class EditionsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  private boolean help;

  private EditionsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The verb with its own verbs. */
  static CommandLine line(Surroundings surroundings) {
    CommandLine line = new CommandLine(new EditionsCommand(surroundings));
    line.addSubcommand(new EditionsListCommand(surroundings));
    line.addSubcommand(new EditionsShowCommand(surroundings));
    line.addSubcommand(new EditionsDiffCommand(surroundings));
    line.addSubcommand(new EditionsSearchCommand(surroundings));
    line.addSubcommand(new EditionsRebuildCommand(surroundings));
    return line;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(surroundings.err(), CommandLine.Help.Ansi.OFF);
    return ExitCode.USAGE;
  }
}
