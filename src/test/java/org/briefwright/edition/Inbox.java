package org.briefwright.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A folder of documents that a test writes, and orders for it. */
final class Inbox {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-11T02:00:00Z"), ZoneOffset.UTC);

  static final String LOAN =
      """
      A loan for the canal
      Source: Sugd Wire
      5 March 2024

      Tajikistan and the Eurasian Development Bank signed a $40 million loan for the repair \
      of the northern canal on Monday.

      The Ministry of Finance of Tajikistan said on Monday that work would begin in May.
      """;

  private final Path folder;

  Inbox(Path folder) {
    this.folder = folder.resolve("inbox");
  }

  Inbox with(String name, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** An order for all that lies there, of the week before the clock's day. */
  Order order() {
    return Order.of(folder);
  }

  /** A desk with the templates and fonts of this checkout. */
  static Desk desk() {
    return Desk.at(Path.of(""), CLOCK);
  }
}
