package org.briefwright.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefwright.archive.Archive;
import org.briefwright.archive.Place;
import org.briefwright.delivery.Ledger.Scope;

/** A mailroom with a ledger on disk and a clock of its own. */
final class Room implements AutoCloseable {

  static final Duration HOLD = Duration.ofMinutes(1);
  private static final Scope ALL = new Scope(List.of("weekly"), Optional.empty());

  private final Archive archive;
  private final MailSettings settings;
  private final Issue issue;
  private final Secrets secrets;
  final List<String> events = new ArrayList<>();
  private Instant now = Instant.parse("2025-11-10T02:00:00Z");

  Room(Path folder, MailSettings settings, Issue issue, Secrets secrets) {
    this.settings = settings;
    this.issue = issue;
    this.secrets = secrets;
    archive = Archive.open(new Place.File(folder.resolve("ledger.db")), clock());
  }

  static Room of(Path folder, FaultyServer server, String... readers) {
    return new Room(
        folder,
        Samples.settings(Samples.plain(server.port()), Samples.readers(readers)),
        Samples.issue(),
        new Secrets(Map.of()));
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  Ledger ledger() {
    return archive.deliveries();
  }

  Room enter() {
    ledger().enter("weekly", issue.id(), settings.recipients());
    return this;
  }

  Instant round() {
    return mailroom("one").round(ALL, () -> false);
  }

  Mailroom mailroom(String node) {
    return new Mailroom(
        Map.of("weekly", new PostOffice(settings, edition -> issue, Copies.plain())),
        ledger(),
        secrets,
        new Mailroom.Node(node, HOLD),
        (edition, event, detail) -> events.add(event + " " + detail),
        clock());
  }

  Room after(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  Instant now() {
    return now;
  }

  /** Takes the next row as a node does that then dies. */
  Parcel takenBy(String node) {
    return ledger().take(ALL, node, now, now.plus(HOLD)).orElseThrow();
  }

  /** {@code "a@x.example sent"}, in the order of the mailboxes, without notes. */
  List<String> states() {
    return ledger().of(issue.id()).stream()
        .map(parcel -> parcel.recipient() + " " + parcel.state().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  String answer(String recipient) {
    return ledger().of(issue.id()).stream()
        .filter(parcel -> parcel.recipient().equals(recipient))
        .map(Parcel::answer)
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() {
    archive.close();
  }
}
