package org.briefwright.archive;

import java.sql.SQLException;
import java.util.Locale;
import org.briefwright.fact.Notice;
import org.flywaydb.core.api.FlywayException;

/** Says in plain words what a database complains of. */
final class Faults {

  private Faults() {}

  static ArchiveException of(Place place, RuntimeException e) {
    if (e instanceof ArchiveException known) {
      return known;
    }
    SQLException cause = cause(e);
    if (cause == null) {
      if (e instanceof FlywayException) {
        return new ArchiveException(
            Notice.of(
                place.toString(),
                "its tables can't be brought up to date: " + firstLine(e),
                "restore it from a backup, or start a new one"),
            e);
      }
      throw e;
    }
    return new ArchiveException(notice(place, cause), e);
  }

  private static @org.jspecify.annotations.Nullable SQLException cause(Throwable e) {
    SQLException found = null;
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        found = sql;
      }
    }
    return found;
  }

  private static Notice notice(Place place, SQLException e) {
    String message = firstLine(e);
    String lower = message.toLowerCase(Locale.ROOT);
    String where = place.toString();
    if (lower.contains("sqlite_full") || lower.contains("no space left") || disk(e)) {
      return Notice.of(
          where,
          "the disk is full; nothing was changed",
          "free some space on that disk and run again");
    }
    if (lower.contains("readonly") || lower.contains("read-only")) {
      return Notice.of(where, "can't be written to", "make the file and its folder writable");
    }
    if (lower.contains("cantopen") || lower.contains("unable to open")) {
      return Notice.of(
          where, "can't be opened", "name a file in a folder that is there and can be written to");
    }
    if (lower.contains("notadb") || lower.contains("malformed") || lower.contains("corrupt")) {
      return Notice.of(where, "is no sound archive: " + message, "restore it from a backup");
    }
    if (lower.contains("busy") || lower.contains("locked")) {
      return Notice.of(
          where, "another program holds it", "wait until that one is done and run again");
    }
    if (state(e).startsWith("08")) {
      return Notice.of(
          where, "the database does not answer: " + message, "start it, or correct the address");
    }
    if (state(e).startsWith("28")) {
      return Notice.of(
          where, "the database lets nobody in: " + message, "correct user or password");
    }
    return Notice.of(where, message, "see what the database says of it");
  }

  // PostgreSQL, class 53: out of disk, memory or connections.
  private static boolean disk(SQLException e) {
    return state(e).equals("53100");
  }

  private static String state(SQLException e) {
    return e.getSQLState() == null ? "" : e.getSQLState();
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
