package org.briefwright.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: prints a script with which bash and zsh complete verbs and options. */
@Command(
    name = "completion",
    header = {
      "Examples:",
      "  source <(briefwright completion)                       for this shell",
      "  briefwright completion > ~/.local/share/bash-completion/completions/briefwright",
      ""
    },
    description = "Prints a script with which bash and zsh complete verbs and options.")
final class CompletionCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings.out().print(AutoComplete.bash("briefwright", spec.root().commandLine()));
    surroundings.out().flush();
    return ExitCode.DONE;
  }
}
