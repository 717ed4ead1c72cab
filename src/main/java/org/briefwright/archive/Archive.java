package org.briefwright.archive;

import java.time.Clock;
import javax.sql.DataSource;

/**
 * An open archive.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(new Place.File(Path.of("data/briefwright.db")), clock)) {
 *   archive.deliveries().plan(edition, recipients);
 * }
 * }</pre>
 *
 * <p>May be used by several threads, and the same archive by several programs at once.
 */
public final class Archive implements AutoCloseable {

  private final Database database;
  private final Clock clock;

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

  /** The ledger of what a schedule has run. */
  public Runs runs() {
    return new Runs(database, clock);
  }

  /** The ledger of what was mailed to whom. */
  public Deliveries deliveries() {
    return new Deliveries(database, clock);
  }

  /** For a room that brings its own tables, as a timer. */
  public DataSource source() {
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
