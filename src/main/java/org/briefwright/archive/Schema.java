package org.briefwright.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.briefwright.fact.Notice;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/** Brings the tables of an archive up to date. */
final class Schema {

  /**
   * The newest migration. Looked up first: an archive that is up to date opens without the
   * machinery, which costs more than most runs.
   */
  static final int NEWEST = 7;

  private static final String HISTORY = "schema_history";

  private Schema() {}

  /**
   * @throws ArchiveException if the archive was made by a newer program
   */
  static void bringUpToDate(Place place, Database database) {
    int version = version(database);
    if (version > NEWEST) {
      throw new ArchiveException(
          Notice.of(
              place.toString(),
              "was made by a newer program (tables of version "
                  + version
                  + ", known up to "
                  + NEWEST
                  + ")",
              "use that program, or name another archive"));
    }
    if (version < NEWEST) {
      migrate(database);
    }
  }

  /** Number of the last migration that was made; 0 for an empty archive. */
  private static int version(Database database) {
    try (Handle handle = database.handle()) {
      Connection connection = handle.getConnection();
      try (ResultSet tables =
          connection.getMetaData().getTables(null, null, HISTORY, new String[] {"TABLE"})) {
        if (!tables.next()) {
          return 0;
        }
      }
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select max(cast(version as integer)) from "
                      + HISTORY
                      + " where success = "
                      + (database.isServer() ? "true" : "1"))) {
        return rows.next() ? rows.getInt(1) : 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static void migrate(Database database) {
    String folder = "classpath:org/briefwright/archive/migration/";
    List<String> places = List.of(folder + "common", folder + dialect(database));
    Flyway.configure()
        .dataSource(database.source())
        .locations(places.toArray(String[]::new))
        .table(HISTORY)
        .cleanDisabled(true)
        .load()
        .migrate();
  }

  private static String dialect(Database database) {
    return database.isServer() ? "postgresql" : "sqlite";
  }
}
