package org.briefwright.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Desk.Outcome;
import org.briefwright.edition.Order;
import org.briefwright.edition.Period;
import org.briefwright.edition.Progress;
import org.briefwright.edition.Reports;

/** A desk with an inbox, reports and an archive, as a user has them. */
final class Desks {

  static final String LOAN =
      """
      A loan for the canal
      Source: Sugd Wire
      5 November 2025

      Tajikistan and the Eurasian Development Bank agreed in Dushanbe on a $40 million loan for the repair of the northern canal.

      “The canal will carry water to nine villages of the northern district,” Minister of Water Resources Salim Karimov said on Tuesday.
      """;

  final Path folder;
  final Archive archive;
  private final Clock clock;

  Desks(Path folder, Archive archive, Clock clock) {
    this.folder = folder;
    this.archive = archive;
    this.clock = clock;
  }

  Path inbox() {
    return folder.resolve("inbox");
  }

  Path reports() {
    return folder.resolve("reports");
  }

  Desks with(String file, String text) {
    try {
      Files.createDirectories(inbox());
      Files.writeString(inbox().resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes of an order for these days, as in {@code 2025-11-03..2025-11-09}. */
  Outcome publish(String from, String to) {
    return publish(from, to, Path.of("templates"), UnaryOperator.identity());
  }

  /** The same, in a house with designs of its own. */
  Outcome publish(String from, String to, Path templates, UnaryOperator<Order> dress) {
    try (ArchiveMemory memory = archive.memory()) {
      Order order =
          Order.of(inbox())
              .withPeriod(new Period.Range(LocalDate.parse(from), LocalDate.parse(to)));
      return new Desk(templates, Path.of("fonts"), clock, Progress.SILENT)
          .remembering(memory)
          .publish(dress.apply(order), new Reports(reports()), false, false);
    }
  }

  /** How many there are in a table. */
  long rows(String table) {
    try (Connection connection = archive.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
