package org.briefwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A verb that only holds verbs of its own: alone, it shows them. They inherit its help. */
@Command
final class VerbGroup implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  private VerbGroup(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * @param examples each a command, with what it does after some spaces
   * @param verbs commands with names of their own
   */
  static CommandLine of(
      Surroundings surroundings,
      String name,
      String description,
      List<String> examples,
      Object... verbs) {
    CommandLine line = new CommandLine(new VerbGroup(surroundings));
    List.of(verbs).forEach(line::addSubcommand);
    line.getCommandSpec()
        .name(name)
        .usageMessage()
        .header(
            Stream.of(
                    Stream.of("Examples:"),
                    examples.stream().map(example -> "  briefwright " + example),
                    Stream.of(""))
                .flatMap(lines -> lines)
                .toArray(String[]::new))
        .description(description)
        .commandListHeading("%nVerbs:%n")
        .synopsisSubcommandLabel("VERB");
    return line;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(surroundings.err(), CommandLine.Help.Ansi.OFF);
    return ExitCode.USAGE;
  }
}
