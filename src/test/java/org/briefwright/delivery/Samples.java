package org.briefwright.delivery;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.briefwright.delivery.Recipient.Role;
import org.briefwright.delivery.Server.Login;
import org.briefwright.delivery.Server.Security;

/** An edition and settings to send it with. */
final class Samples {

  static final String EDITION = "weekly_2025-W45_2025-11-03_2025-11-09_v1";
  static final Address OWNER = Address.parse("owner@desk.example", "test");

  private Samples() {}

  static Issue issue() {
    return issue("%PDF-1.7 a briefing".getBytes(StandardCharsets.UTF_8));
  }

  static Issue issue(byte[] pdf) {
    return new Issue(
        EDITION,
        "weekly",
        "/reports/" + EDITION + ".pdf",
        new Issue.Head(
            "Regional Weekly",
            "2025-W45",
            1,
            Instant.parse("2025-11-10T02:00:00Z"),
            "3–9 November 2025",
            "Asia/Almaty",
            "10 November 2025, 07:00",
            Optional.of("17 November 2025, 07:00"),
            "TLP:CLEAR",
            "en"),
        List.of(
            new Issue.Development(
                "Tajikistan",
                Optional.of("5 November 2025"),
                "The bank & the ministry signed a <loan> of $40 million – “at last”.",
                2,
                "1.4, 2.1")),
        Optional.of(
            new Changes(
                "2025-W44, version 1 (27 October – 2 November 2025)",
                List.of(
                    new Changes.Change(
                        "Developing",
                        "Tajikistan, the bank: loan: $40 million, signed",
                        "$38 million, announced",
                        "1.4"),
                    new Changes.Change("New", "and 3 statements", "", "")))),
        List.of(new Issue.Tally("8", "documents used", "of 9 handed in")),
        List.of(
            new Issue.Table(
                "Deal values",
                true,
                "Disclosed values.",
                List.of("Country", "signed", "announced"),
                List.of(List.of("KZ", "2.2 bn", "–"), List.of("TJ", "40 m", "1.65 bn")))),
        false,
        "Nothing found in 8 documents.",
        pdf);
  }

  static List<Recipient> readers(String... mailboxes) {
    return List.of(mailboxes).stream()
        .map(mailbox -> new Recipient(Address.parse(mailbox, "test"), Role.TO))
        .toList();
  }

  static Server plain(int port) {
    return new Server(
        "127.0.0.1",
        port,
        Security.NONE,
        new Login.Anonymous(),
        Duration.ofSeconds(5),
        Optional.empty());
  }

  static Server server(int port, Security security, Login login, Path authority) {
    return new Server(
        "localhost", port, security, login, Duration.ofSeconds(20), Optional.of(authority));
  }

  static MailSettings settings(Server server, List<Recipient> recipients) {
    return new MailSettings(
        Address.parse("Regional desk <desk@desk.example>", "test"),
        Optional.of(Address.parse("editor@desk.example", "test")),
        recipients,
        Optional.of(OWNER),
        List.of(),
        "weekly.desk.example",
        Optional.of("https://desk.example/leave?who={recipient}"),
        server,
        20_000_000,
        true,
        Optional.empty());
  }
}
