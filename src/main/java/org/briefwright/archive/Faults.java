package org.briefwright.archive;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.fact.Notice;
import org.flywaydb.core.api.FlywayException;

/** Says in plain words what a database complains of. */
final class Faults {

  /**
   * A kind of complaint.
   *
   * @param words of the message; any of them tells
   * @param states beginnings of an SQLSTATE; any of them tells
   * @param passing whether the same may well succeed later
   */
  private record Kind(
      List<String> words, List<String> states, String problem, String remedy, boolean passing) {

    boolean fits(SQLException e) {
      String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      String state = String.valueOf(e.getSQLState());
      return words.stream().anyMatch(message::contains)
          || states.stream().anyMatch(state::startsWith);
    }
  }

  // The states are classes and codes of PostgreSQL (its manual, appendix A).
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              List.of("sqlite_full", "no space left", "ioerr_shmsize"),
              List.of("53100"),
              "the disk is full; nothing was changed",
              "free some space on that disk and run again",
              true),
          new Kind(
              List.of("readonly", "read-only"),
              List.of("25006"),
              "can't be written to",
              "make the file and its folder writable",
              false),
          new Kind(
              List.of("cantopen", "unable to open"),
              List.of(),
              "can't be opened",
              "name a file in a folder that is there and can be written to",
              false),
          new Kind(
              List.of("notadb", "malformed", "sqlite_corrupt"),
              List.of(),
              "is no sound archive",
              "restore it from a backup",
              false),
          new Kind(
              List.of("sqlite_busy", "sqlite_locked"),
              List.of("55P03"),
              "another program has held it for too long",
              "wait until that one is done and run again",
              true),
          new Kind(
              List.of(),
              List.of("28"),
              "the database lets nobody in",
              "correct user or password",
              false),
          new Kind(
              List.of(),
              List.of("3D000"),
              "there is no such database",
              "make it, or correct its name",
              false),
          new Kind(
              List.of("connection is not available"),
              List.of("08", "57P"),
              "the database does not answer",
              "start it, or correct its address",
              true));

  private Faults() {}

  static ArchiveException of(Place place, RuntimeException e) {
    if (e instanceof ArchiveException known) {
      return known;
    }
    List<SQLException> causes =
        Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .toList();
    if (causes.isEmpty() && !(e instanceof FlywayException)) {
      throw e;
    }
    Optional<Kind> kind =
        KINDS.stream().filter(known -> causes.stream().anyMatch(known::fits)).findFirst();
    String message = place.redacted(firstLine(causes.isEmpty() ? e : causes.getLast()));
    return kind.map(known ->
            new ArchiveException(
                Notice.of(place.toString(), known.problem() + " (" + message + ")", known.remedy()),
                e,
                known.passing()))
        .orElseGet(() ->
            new ArchiveException(
                Notice.of(
                    place.toString(),
                    "the database refuses: " + message,
                    "restore it from a backup if it was changed by hand"),
                e));
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
