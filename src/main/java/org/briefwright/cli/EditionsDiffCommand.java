package org.briefwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.briefwright.archive.Editions;
import org.briefwright.brief.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code editions diff}. */
@Command(
    name = "diff",
    description = "Prints what edition B has and A had not, or not so.",
    sortOptions = false)
final class EditionsDiffCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The earlier one: a number, a name as its file has it, or latest.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "B", description = "The later one.")
  private String later = "";

  @Mixin private ArchiveOption archive;

  EditionsDiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    archive = new ArchiveOption(surroundings);
  }

  @Override
  public Integer call() {
    return archive.with(open -> {
      Editions editions = open.editions();
      List<Difference> differences =
          editions.differences(editions.find(earlier), editions.find(later));
      if (differences.isEmpty()) {
        surroundings.err().println("briefwright: no deal or statement has changed between the two");
      }
      differences.forEach(difference -> surroundings.out().println(line(difference)));
      return ExitCode.DONE;
    });
  }

  private static String line(Difference difference) {
    String kind = difference.kind().name().toLowerCase(Locale.ROOT);
    String id = difference.id().isEmpty() ? "–" : difference.id();
    String now = difference.now().isEmpty() ? "no longer there" : difference.now();
    String then = difference.then().isEmpty() ? "" : "  (before: " + difference.then() + ")";
    return String.format(
        Locale.ROOT, "%-10s  %-4s  %s: %s%s", kind, id, difference.about(), now, then);
  }
}
