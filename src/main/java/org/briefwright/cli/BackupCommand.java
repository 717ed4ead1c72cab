package org.briefwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: copies the archive. */
@Command(
    name = "backup",
    header = {
      "Examples:",
      "  briefwright backup /mnt/backup/briefwright.db",
      "  briefwright backup copy.db --archive jdbc:postgresql://db.example.org/briefwright",
      ""
    },
    description = {
      "Writes a copy of the archive, as it is at one moment, also while others work on it.",
      "The copy is an SQLite file and can itself be used as an archive."
    },
    sortOptions = false)
final class BackupCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "Replaced when the new copy is whole and sound.")
  private Path file = Path.of("");

  @Mixin private ArchiveOption archive;

  BackupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    archive = new ArchiveOption(surroundings);
  }

  @Override
  public Integer call() {
    return archive.with(open -> {
      open.backup(surroundings.resolve(file));
      surroundings.out().println(file);
      return ExitCode.DONE;
    });
  }
}
