package org.briefwright.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.briefwright.fact.Notice;
import org.jdbi.v3.core.Handle;

/**
 * Writes a copy of an archive while others work on it: what the archive was at one moment, as an
 * SQLite file that can be opened as an archive itself. The file is there whole and checked, or not
 * at all.
 */
final class Backup {

  private final Database database;

  Backup(Database database) {
    this.database = database;
  }

  /**
   * @throws ArchiveException if it can't be written, or what was written is not sound
   */
  void write(Path file) {
    Path target = file.toAbsolutePath().normalize();
    mustNotBeArchive(target);
    Path folder = Objects.requireNonNullElse(target.getParent(), target);
    Path part = folder.resolve("." + target.getFileName() + "-" + UUID.randomUUID() + ".part");
    try {
      Files.createDirectories(folder);
      if (database.isServer()) {
        copyTables(part);
      } else {
        vacuumInto(part);
      }
      check(part);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ArchiveException(
          Notice.of(
              file.toString(),
              "can't be written: " + e.getMessage(),
              "name a file in a folder that can be written to"),
          e,
          String.valueOf(e.getMessage()).contains("No space left"));
    } finally {
      discard(part);
    }
  }

  /** Others who have it open would go on in a file without a name. */
  private void mustNotBeArchive(Path target) {
    try {
      if (database.place() instanceof Place.File archive
          && Files.exists(target)
          && Files.isSameFile(archive.path(), target)) {
        throw new ArchiveException(
            Notice.of(
                target.toString(), "is the archive itself", "name another file for the copy"));
      }
    } catch (IOException e) {
      throw new ArchiveException(
          Notice.of(target.toString(), "can't be read: " + e.getMessage(), "name another file"), e);
    }
  }

  private void vacuumInto(Path part) {
    Place place = new Place.File(part);
    try {
      database.read(handle -> handle.execute("vacuum into ?", part.toString()));
    } catch (ArchiveException e) {
      throw e.getCause() instanceof RuntimeException cause ? Faults.of(place, cause) : e;
    }
  }

  private void copyTables(Path part) {
    Place place = new Place.File(part);
    try (Database copy = Database.open(place);
        Handle from = database.handle()) {
      copy.change(to -> new TableCopy(from, to).all());
      copy.read(handle -> handle.createQuery("pragma wal_checkpoint(truncate)").mapToMap().list());
    }
  }

  private static void check(Path part) {
    Place place = new Place.File(part);
    try (Database copy = Database.open(place)) {
      List<String> faults =
          copy.read(
              handle -> handle.createQuery("pragma integrity_check").mapTo(String.class).list());
      copy.read(handle -> handle.createQuery("pragma journal_mode = delete").mapToMap().list());
      if (!faults.equals(List.of("ok"))) {
        throw new ArchiveException(
            Notice.of(
                part.toString(),
                "the copy is not sound: " + faults.getFirst(),
                "check the disk, and the archive itself"));
      }
    }
  }

  private static void discard(Path part) {
    for (String ending : List.of("", "-wal", "-shm", "-journal")) {
      try {
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + ending));
      } catch (IOException e) {
        // Half a copy under a hidden name harms nobody.
      }
    }
  }
}
