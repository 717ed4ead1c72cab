package org.briefwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.briefwright.archive.Editions;
import org.briefwright.archive.Entry;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Kit;
import org.briefwright.edition.Made;
import org.briefwright.edition.Reports;
import org.briefwright.press.Copy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code editions rebuild}. */
@Command(
    name = "rebuild",
    description =
        "Prints an edition once more from the archive alone and compares it with the kept one.",
    sortOptions = false)
final class EditionsRebuildCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "N", description = "A number, a name as its file has it, or latest.")
  private String ref = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      description = "Where to write, - for standard output; else its old place in reports/.")
  private @Nullable String output;

  @Mixin private ArchiveOption archive;

  EditionsRebuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    archive = new ArchiveOption(surroundings);
  }

  @Override
  public Integer call() {
    return archive.with(open -> {
      Editions editions = open.editions();
      Entry entry = editions.find(ref);
      Edition kept = editions.load(entry);
      Kit kit = editions.kit(entry);
      Desk desk = surroundings.desk(surroundings.clock());
      Copy again = desk.reprint(kept, kit);
      if (!again.sha256().equals(entry.pdfSha256())) {
        tell(entry, again, reasons(entry.made(), desk.made(kept.order(), kit)));
        return ExitCode.RENDERING;
      }
      if (output == null) {
        surroundings.out().println(new Reports(surroundings.reports()).restore(kept));
      } else {
        surroundings.write(again.pdf(), output);
      }
      return ExitCode.DONE;
    });
  }

  private static List<String> reasons(Made then, Made now) {
    List<String> reasons = new ArrayList<>();
    if (!then.program().equals(now.program())) {
      reasons.add("it was made by " + then.program() + ", this is " + now.program());
    } else if (!then.programSha256().equals(now.programSha256())) {
      reasons.add("the program is another build of " + now.program());
    }
    if (!then.templatesSha256().equals(now.templatesSha256())) {
      reasons.add("the template or the theme has changed since, and an older program kept neither");
    }
    if (!then.fontsSha256().equals(now.fontsSha256())) {
      reasons.add("the fonts have changed since");
    }
    return reasons.isEmpty() ? List.of("nothing known has changed") : reasons;
  }

  private void tell(Entry entry, Copy again, List<String> reasons) {
    surroundings
        .err()
        .println(
            "briefwright: "
                + entry.id()
                + ": comes out otherwise (SHA-256 "
                + again.sha256()
                + ", was "
                + entry.pdfSha256()
                + "): "
                + String.join("; ", reasons)
                + "; the file as it was printed: editions show "
                + entry.number()
                + " -o FILE");
  }
}
