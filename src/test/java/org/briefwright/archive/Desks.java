package org.briefwright.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Desk.Outcome;
import org.briefwright.edition.Order;
import org.briefwright.edition.Period;
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
    try (ArchiveMemory memory = archive.memory()) {
      Order order =
          Order.of(inbox())
              .withPeriod(
                  new Period.Range(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to)));
      return Desk.at(Path.of(""), clock)
          .remembering(memory)
          .publish(order, new Reports(reports()), false, false);
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
