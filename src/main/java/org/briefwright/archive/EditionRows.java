package org.briefwright.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.edition.Made;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds the entries of editions. */
final class EditionRows {

  private static final String SELECT =
      """
      select number, id, name, label, from_day, to_day, version, corrects, earlier, moment, program, program_sha256,
             templates_sha256, fonts_sha256, content_sha256, profile_sha256, pdf_sha256, pages
      from edition
      """;

  private EditionRows() {}

  /** All, the newest first. */
  static List<Entry> all(Handle handle) {
    return list(handle.createQuery(SELECT + "order by number desc"));
  }

  /**
   * @param ref a number, an id, or {@code latest}
   */
  static Optional<Entry> find(Handle handle, String ref) {
    if (ref.equals("latest")) {
      return list(handle.createQuery(SELECT + "order by number desc limit 1")).stream().findFirst();
    }
    if (ref.matches("\\d{1,9}")) {
      return list(
              handle
                  .createQuery(SELECT + "where number = :number")
                  .bind("number", Integer.parseInt(ref)))
          .stream()
          .findFirst();
    }
    return list(handle.createQuery(SELECT + "where id = :id").bind("id", ref)).stream().findFirst();
  }

  /** The newest version of the edition of these days. */
  static Optional<Entry> newest(Handle handle, String name, LocalDate from, LocalDate to) {
    return list(
            handle
                .createQuery(
                    SELECT
                        + "where name = :name and from_day = :from and to_day = :to order by"
                        + " version desc limit 1")
                .bind("name", name)
                .bind("from", from.toString())
                .bind("to", to.toString()))
        .stream()
        .findFirst();
  }

  /** The newest version of the edition whose ids begin with {@code stem}. */
  static Optional<Entry> newestOf(Handle handle, String stem) {
    return list(
            handle
                .createQuery(
                    SELECT + "where id = :stem || '_v' || version order by version desc limit 1")
                .bind("stem", stem))
        .stream()
        .findFirst();
  }

  /** The newest version of the last edition whose days end before {@code day}. */
  static Optional<Entry> before(Handle handle, String name, LocalDate day) {
    return list(
            handle
                .createQuery(
                    SELECT
                        + "where name = :name and to_day < :day order by to_day desc, from_day desc,"
                        + " version desc limit 1")
                .bind("name", name)
                .bind("day", day.toString()))
        .stream()
        .findFirst();
  }

  private static List<Entry> list(Query query) {
    return query.map((rows, context) -> entry(rows)).list();
  }

  private static Entry entry(ResultSet rows) throws SQLException {
    return new Entry(
        rows.getInt("number"),
        rows.getString("id"),
        rows.getString("name"),
        rows.getString("label"),
        LocalDate.parse(rows.getString("from_day")),
        LocalDate.parse(rows.getString("to_day")),
        rows.getInt("version"),
        optional(rows, "corrects"),
        optional(rows, "earlier"),
        Instant.ofEpochMilli(rows.getLong("moment")),
        new Made(
            rows.getString("program"),
            rows.getString("program_sha256"),
            rows.getString("templates_sha256"),
            rows.getString("fonts_sha256")),
        rows.getString("content_sha256"),
        rows.getString("profile_sha256"),
        rows.getString("pdf_sha256"),
        rows.getInt("pages"));
  }

  private static OptionalInt optional(ResultSet rows, String column) throws SQLException {
    int value = rows.getInt(column);
    return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
