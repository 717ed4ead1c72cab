package org.briefwright.archive;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * An open archive.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(new Place.File(Path.of("data/briefwright.db")), clock)) {
 *   archive.editions().list().forEach(entry -> out.println(entry.id()));
 * }
 * }</pre>
 *
 * <p>May be used by several threads, and the same archive by several programs at once.
 */
public final class Archive implements AutoCloseable {

  private final Database database;
  private final Clock clock;
  private final Freezer freezer = new Freezer();

  private Archive(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens an archive, and makes it where there is none.
   *
   * @throws ArchiveException if it can't be opened, or was made by a newer program
   */
  public static Archive open(Place place, Clock clock) {
    return new Archive(Database.open(place), clock);
  }

  /** The editions. */
  public Editions editions() {
    return new Editions(database, freezer);
  }

  /** A desk's memory, for one run; to be closed when that has ended, well or not. */
  public ArchiveMemory memory() {
    return new ArchiveMemory(database, clock, freezer, editions());
  }

  /** The ledger of what a schedule has run. */
  public Runs runs() {
    return new Runs(database, clock);
  }

  /** The ledger of what was mailed to whom. */
  public Deliveries deliveries() {
    return new Deliveries(database, clock);
  }

  /**
   * Writes a copy, as the archive is at one moment, while others may work on it: an SQLite file,
   * which can be opened as an archive.
   *
   * @throws ArchiveException if it can't be written; an older file of that name is as it was then
   */
  public void backup(Path file) {
    new Backup(database).write(file);
  }

  /** Connections to its tables. */
  DataSource source() {
    return database.source();
  }

  /** Whether it is PostgreSQL, where several machines may work. */
  public boolean isServer() {
    return database.isServer();
  }

  @Override
  public void close() {
    database.close();
  }
}
