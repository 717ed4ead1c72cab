package org.briefwright.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.briefwright.archive.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code editions list}. */
@Command(name = "list", description = "Lists all editions, the newest first.", sortOptions = false)
final class EditionsListCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ArchiveOption archive;

  EditionsListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    archive = new ArchiveOption(surroundings);
  }

  @Override
  public Integer call() {
    return archive.with(open -> {
      for (Entry entry : open.editions().list()) {
        surroundings
            .out()
            .println(
                String.format(
                    Locale.ROOT,
                    "%4d  %s  %s  %d %s  %s",
                    entry.number(),
                    entry.moment(),
                    entry.id(),
                    entry.pages(),
                    entry.pages() == 1 ? "page" : "pages",
                    entry.pdfSha256().substring(0, 12)));
      }
      return ExitCode.DONE;
    });
  }
}
