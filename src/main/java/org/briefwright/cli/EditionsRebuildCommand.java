package org.briefwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.briefwright.archive.Entry;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Made;
import org.briefwright.edition.Reports;
import org.briefwright.edition.SafeFile;
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

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  private boolean help;

  EditionsRebuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    archive = new ArchiveOption(surroundings);
  }

  @Override
  public Integer call() {
    return archive.with(open -> {
      Entry entry = open.editions().find(ref);
      Edition kept = open.editions().load(entry);
      Desk desk =
          new Desk(
              surroundings.home().resolve("templates"),
              surroundings.home().resolve("fonts"),
              surroundings.clock(),
              surroundings.progress());
      Copy again = desk.reprint(kept);
      if (!again.sha256().equals(entry.pdfSha256())) {
        tell(entry, desk.made(kept.order()), again);
        return ExitCode.RENDERING;
      }
      return write(kept, again);
    });
  }

  private int write(Edition kept, Copy again) {
    if (output == null) {
      surroundings
          .out()
          .println(new Reports(surroundings.resolve(Path.of("reports"))).restore(kept));
    } else if (output.equals("-")) {
      surroundings.out().writeBytes(again.pdf());
      surroundings.out().flush();
    } else {
      SafeFile.write(surroundings.resolve(Path.of(output)), again.pdf());
      surroundings.out().println(output);
    }
    return ExitCode.DONE;
  }

  private void tell(Entry entry, Made now, Copy again) {
    Made then = entry.made();
    List<String> reasons = new ArrayList<>();
    if (!then.program().equals(now.program())) {
      reasons.add("it was made by " + then.program() + ", this is " + now.program());
    } else if (!then.programSha256().equals(now.programSha256())) {
      reasons.add("the program is another build of " + now.program());
    }
    if (!then.templatesSha256().equals(now.templatesSha256())) {
      reasons.add("the template or the theme has changed since");
    }
    if (!then.fontsSha256().equals(now.fontsSha256())) {
      reasons.add("the fonts have changed since");
    }
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
                + (reasons.isEmpty() ? "nothing known has changed" : String.join("; ", reasons))
                + "; the file as it was printed: editions show "
                + entry.number()
                + " -o FILE");
  }
}
