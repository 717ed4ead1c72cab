package org.briefwright.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.briefwright.fact.Notice;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The connections to one archive. Each change is one transaction: it is there whole, or not. */
final class Database implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int CONNECTIONS = 8;

  // What matters in the libraries' logs comes as an exception too.
  private static final List<Logger> LOGS =
      Stream.of("com.zaxxer.hikari", "org.flywaydb", "org.jdbi").map(Logger::getLogger).toList();

  static {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }

  private final Place place;
  private final DataSource source;
  private final Jdbi jdbi;

  private Database(Place place, DataSource source) {
    this.place = place;
    this.source = source;
    jdbi = Jdbi.create(source);
  }

  /**
   * @throws ArchiveException if it can't be opened, or was made by a newer program
   */
  static Database open(Place place) {
    Database database = null;
    try {
      database = new Database(place, source(place));
      Schema.bringUpToDate(place, database);
      return database;
    } catch (RuntimeException e) {
      if (database != null) {
        database.close();
      }
      throw Faults.of(place, e);
    }
  }

  private static DataSource source(Place place) {
    return switch (place) {
      case Place.File file -> sqlite(file.path());
      case Place.Server server -> postgres(server);
    };
  }

  /**
   * Of the journal, what is acknowledged is on the disk: an edition that was reported, or a mail
   * that was marked, outlives a power cut.
   */
  private static SQLiteDataSource sqlite(Path path) {
    Path file = path.toAbsolutePath().normalize();
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new ArchiveException(
          Notice.of(
              path.toString(),
              "its folder can't be made: " + e.getMessage(),
              "name a folder that can be written to"),
          e);
    }
    mustBeWritable(path, file);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) PATIENCE.toMillis());
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** Even who only reads writes beside the file; the library would call it "can't be opened". */
  private static void mustBeWritable(Path named, Path file) {
    for (Path place : new Path[] {file.resolveSibling(""), file}) {
      if (Files.exists(place) && !Files.isWritable(place)) {
        throw new ArchiveException(
            Notice.of(
                named.toString(),
                place + " can't be written to by this user; nothing was changed",
                "make it writable, or name another archive"));
      }
    }
  }

  private static DataSource postgres(Place.Server server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    server.user().ifPresent(config::setUsername);
    server.password().ifPresent(config::setPassword);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(1);
    config.addDataSourceProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("ApplicationName", "briefwright");
    return new HikariDataSource(config);
  }

  Place place() {
    return place;
  }

  boolean isServer() {
    return place instanceof Place.Server;
  }

  DataSource source() {
    return source;
  }

  /** Reads; what is kept for good is the same at every moment. */
  <T> T read(Function<Handle, T> work) {
    return guarded(() -> jdbi.withHandle(work::apply));
  }

  /** Changes: all that {@code work} does, or nothing. */
  <T> T change(Function<Handle, T> work) {
    return guarded(() -> jdbi.inTransaction(work::apply));
  }

  /** Runs {@code work} on a handle of its own, and says in plain words what went wrong. */
  <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw Faults.of(place, e);
    }
  }

  /** A connection to be closed by the caller. */
  Handle handle() {
    return guarded(jdbi::open);
  }

  @Override
  public void close() {
    if (source instanceof HikariDataSource pool) {
      pool.close();
    }
  }
}
