package org.briefwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.briefwright.edition.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain}: prints document, sentence and rule behind a number or line. */
@Command(
    name = "explain",
    header = {
      "Examples:",
      "  briefwright explain reports/briefing_all_….pdf D3         a row of the ledger",
      "  briefwright explain reports/briefing_all_….pdf 4.7        a sentence",
      "  briefwright explain reports/briefing_all_….pdf '$35 billion'",
      ""
    },
    description = "Prints the document, the sentence and the rule behind a number or line.")
final class ExplainCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "EDITION", description = "Its PDF or its JSON.")
  private Path edition = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "REF",
      description = "4.7, D3, F2, S12, E1, or an amount as printed.")
  private String reference = "";

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Explanation.of(surroundings.resolve(edition))
        .of(reference)
        .forEach(surroundings.out()::println);
    return ExitCode.DONE;
  }
}
