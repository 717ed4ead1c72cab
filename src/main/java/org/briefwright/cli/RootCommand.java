package org.briefwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a verb: tells what it can do. */
@Command(
    name = "briefwright",
    header = {
      "Examples:",
      "  briefwright generate                             the sample, or ./briefing.yaml where there is one",
      "  briefwright generate --documents inbox --period all",
      "  briefwright facts inbox --format jsonl -o facts.jsonl",
      "  briefwright explain reports/briefing_all_….pdf D3",
      ""
    },
    description = "Makes dated PDF briefings from documents; every line in them has its sentence.",
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Exit codes: 0 done, 1 unexpected, 2 usage or configuration, 3 nothing to report (only when",
      "asked), 4 input left out under --strict, 5 rendering or proof failed, 6 delivery failed, 130 interrupted."
    })
final class RootCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Shows the version.")
  private boolean version;

  RootCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(surroundings.err(), CommandLine.Help.Ansi.OFF);
    return ExitCode.USAGE;
  }
}
