package org.briefwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.briefwright.archive.Editions.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code editions search}. */
@Command(
    name = "search",
    description = "Finds editions, facts and documents by the beginnings of words.",
    sortOptions = false)
final class EditionsSearchCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "All of them must be there.")
  private List<String> words = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "At most so many editions, and documents. Default: ${DEFAULT-VALUE}.")
  private int most = 20;

  @Mixin private ArchiveOption archive;

  EditionsSearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    archive = new ArchiveOption(surroundings);
  }

  @Override
  public Integer call() {
    return archive.with(open -> {
      List<Hit> hits = open.editions().search(String.join(" ", words), most);
      if (hits.isEmpty()) {
        surroundings.err().println("briefwright: nothing has all of these words");
      }
      for (Hit hit : hits) {
        surroundings.out().println(hit.kind() + "\t" + hit.where() + "\t" + hit.line());
      }
      return ExitCode.DONE;
    });
  }
}
