package org.briefwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.briefwright.SecretsWatch;
import org.briefwright.delivery.FaultyServer.Fault;
import org.briefwright.delivery.Server.Login;
import org.briefwright.delivery.Server.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For each fault: what the ledger says, and what the server has taken. */
class FaultsTest {

  @TempDir Path folder = Path.of("");

  @Test
  void a_server_that_works_gets_one_mail_for_each_recipient() {
    try (FaultyServer server = FaultyServer.start();
        Room room = Room.of(folder, server, "a@r.example", "b@r.example").enter()) {
      room.round();
      room.enter().after(Duration.ofDays(1)).round();
      assertThat(room.states()).containsExactly("a@r.example sent", "b@r.example sent");
      assertThat(server.readers()).containsExactly("a@r.example", "b@r.example");
    }
  }

  @Test
  void a_refused_connection_is_tried_again_after_growing_pauses() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (Room room =
        new Room(
                folder,
                Samples.settings(
                    Samples.plain(port), Samples.readers("a@r.example", "b@r.example")),
                Samples.issue(),
                new Secrets(Map.of()))
            .enter()) {
      for (int minutes : new int[] {1, 5, 15, 60, 60}) {
        // asked for an hour ahead at most, also where the pause is four hours
        assertThat(Duration.between(room.now(), room.round()))
            .isEqualTo(Duration.ofMinutes(minutes));
        room.after(Duration.ofMinutes(minutes));
      }
      assertThat(room.states()).containsExactly("a@r.example deferred", "b@r.example deferred");
      assertThat(room.answer("a@r.example")).contains("127.0.0.1:" + port).contains("refused");
    }
  }

  @Test
  void after_five_days_without_a_server_a_mail_is_given_up_and_the_owner_told() {
    try (FaultyServer server = FaultyServer.start();
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      for (int i = 0; i < 40; i++) {
        server.with(Fault.DEFERS_RECIPIENT_450);
      }
      for (int i = 0; i < 40 && room.states().contains("a@r.example deferred") || i == 0; i++) {
        room.round();
        room.after(Duration.ofHours(4));
      }
      assertThat(room.states()).containsExactly("a@r.example refused");
      assertThat(room.answer("a@r.example")).startsWith("given up after 5 days: 450");
      assertThat(room.now()).isBetween("2025-11-15T02:00:00Z", "2025-11-15T12:00:00Z");
    }
  }

  @Test
  void a_connection_that_drops_in_the_middle_of_the_message_has_handed_over_nothing() {
    try (FaultyServer server = FaultyServer.start().with(Fault.DROPS_IN_DATA);
        Room room =
            new Room(
                    folder,
                    Samples.settings(
                        Samples.plain(server.port()),
                        Samples.readers("a@r.example", "b@r.example")),
                    Samples.issue(noise(3_000_000)),
                    new Secrets(Map.of()))
                .enter()) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example deferred", "b@r.example sent");
      room.after(Duration.ofMinutes(1)).round();
      assertThat(room.states()).containsExactly("a@r.example sent", "b@r.example sent");
      assertThat(server.readers()).containsExactly("a@r.example", "b@r.example");
    }
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  @Test
  void a_server_that_says_421_is_asked_again_later() {
    try (FaultyServer server = FaultyServer.start().with(Fault.GREETS_421);
        Room room = Room.of(folder, server, "a@r.example", "b@r.example").enter()) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example deferred", "b@r.example deferred");
      assertThat(room.answer("a@r.example")).contains("421");
      room.after(Duration.ofMinutes(1)).round();
      assertThat(server.readers()).containsExactly("a@r.example", "b@r.example");
    }
  }

  @Test
  void greylisting_delays_one_recipient_and_no_other() {
    try (FaultyServer server = FaultyServer.start().with(Fault.DEFERS_RECIPIENT_450);
        Room room = Room.of(folder, server, "a@r.example", "b@r.example").enter()) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example deferred", "b@r.example sent");
      assertThat(room.answer("a@r.example")).isEqualTo("450 greylisted, come again");
      room.after(Duration.ofSeconds(59)).round();
      assertThat(server.readers()).containsExactly("b@r.example");
      room.after(Duration.ofSeconds(1)).round();
      assertThat(server.readers()).containsExactly("a@r.example", "b@r.example");
    }
  }

  @Test
  void one_refused_recipient_of_three_stops_no_other_and_is_never_tried_again() {
    try (FaultyServer server =
            FaultyServer.start().with(Fault.NONE, Fault.REFUSES_RECIPIENT_550, Fault.NONE);
        Room room = Room.of(folder, server, "a@r.example", "b@r.example", "c@r.example").enter()) {
      room.round();
      room.after(Duration.ofDays(3)).round();
      assertThat(room.states())
          .containsExactly("a@r.example sent", "b@r.example refused", "c@r.example sent");
      assertThat(room.answer("b@r.example")).isEqualTo("550 no such reader");
      assertThat(server.readers())
          .as("with a note for the owner")
          .containsExactly("a@r.example", "c@r.example", "owner@desk.example");
      assertThat(server.taken())
          .filteredOn(mail -> mail.to().equals("owner@desk.example"))
          .singleElement()
          .extracting(FaultyServer.Taken::message)
          .asString()
          .contains("Recipient: b@r.example")
          .contains("550 no such reader");
    }
  }

  @Test
  void a_mail_that_is_too_large_for_its_sender_line_goes_without_the_file() {
    tooLarge(Fault.REFUSES_SENDER_552);
  }

  @Test
  void a_mail_that_is_too_large_at_its_end_goes_without_the_file() {
    tooLarge(Fault.REFUSES_DATA_552);
  }

  private void tooLarge(Fault fault) {
    try (FaultyServer server = FaultyServer.start().with(fault);
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example sent");
      assertThat(server.readers()).containsExactly("a@r.example");
      assertThat(server.taken().getFirst().message())
          .contains("too large to be attached")
          .contains("/reports/" + Samples.EDITION)
          .doesNotContain("application/pdf");
    }
  }

  @Test
  void a_limit_that_the_server_names_is_kept_before_it_is_broken() {
    try (FaultyServer server = FaultyServer.offering("SIZE 60000");
        Room room =
            new Room(
                    folder,
                    Samples.settings(Samples.plain(server.port()), Samples.readers("a@r.example")),
                    Samples.issue(noise(50_000)),
                    new Secrets(Map.of()))
                .enter()) {
      room.round();
      assertThat(server.taken()).hasSize(1);
      assertThat(server.taken().getFirst().message())
          .as("50,000 bytes are 68,000 as they are sent")
          .contains("too large to be attached");
    }
  }

  @Test
  void a_message_that_is_deferred_at_its_end_was_not_taken_and_comes_again() {
    try (FaultyServer server = FaultyServer.start().with(Fault.DEFERS_MESSAGE_451);
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example deferred");
      room.after(Duration.ofMinutes(1)).round();
      assertThat(server.readers()).containsExactly("a@r.example");
    }
  }

  @Test
  void a_message_without_an_answer_is_unknown_never_sent_again_and_told_to_the_owner() {
    for (Fault fault : new Fault[] {Fault.TAKES_AND_DROPS, Fault.DROPS_AT_THE_DOT_UNTAKEN}) {
      try (FaultyServer server = FaultyServer.start().with(fault);
          Room room = Room.of(folder.resolve(fault.name()), server, "a@r.example").enter()) {
        room.round();
        assertThat(room.states()).containsExactly("a@r.example unknown");
        room.enter().after(Duration.ofDays(30)).round();
        assertThat(room.states()).containsExactly("a@r.example unknown");
        assertThat(server.readers())
            .filteredOn("a@r.example"::equals)
            .hasSize(fault == Fault.TAKES_AND_DROPS ? 1 : 0);
        assertThat(server.taken().getLast().to()).isEqualTo("owner@desk.example");
        assertThat(server.taken().getLast().message())
            .contains("--briefing FILE --to a@r.example --again")
            .contains("not known whether an edition has arrived");
      }
    }
  }

  @Test
  void a_server_that_takes_a_message_and_then_hangs_leaves_it_unknown() {
    try (FaultyServer server = FaultyServer.start().with(Fault.TAKES_AND_HANGS);
        Room room = impatient(server)) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example unknown", "b@r.example sent");
      assertThat(server.readers()).contains("a@r.example", "b@r.example");
    }
  }

  @Test
  void a_server_that_hangs_before_the_message_has_taken_nothing() {
    try (FaultyServer server = FaultyServer.start().with(Fault.HANGS_BEFORE_DATA);
        Room room = impatient(server)) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example deferred", "b@r.example sent");
      room.after(Duration.ofMinutes(1)).round();
      assertThat(server.readers()).containsExactly("a@r.example", "b@r.example");
    }
  }

  /** Waits a second for an answer, so that a hang is one soon. */
  private Room impatient(FaultyServer server) {
    Server quick =
        new Server(
            "127.0.0.1",
            server.port(),
            Security.NONE,
            new Login.Anonymous(),
            Duration.ofSeconds(1),
            Optional.empty());
    return new Room(
            folder,
            Samples.settings(quick, Samples.readers("a@r.example", "b@r.example")),
            Samples.issue(),
            new Secrets(Map.of()))
        .enter();
  }

  @Test
  void a_server_without_encryption_gets_nothing_where_that_is_required() {
    try (FaultyServer server = FaultyServer.start()) {
      Server strict =
          Samples.server(
              server.port(),
              Security.STARTTLS,
              new Login.Password("desk", new Secret.Variable("P")),
              Path.of("/none.pem"));
      Server required =
          new Server(
              "localhost",
              strict.port(),
              strict.security(),
              strict.login(),
              strict.timeout(),
              Optional.empty());
      try (Room room =
          new Room(
                  folder,
                  Samples.settings(required, Samples.readers("a@r.example")),
                  Samples.issue(),
                  new Secrets(Map.of("P", SecretsWatch.PASSWORD)))
              .enter()) {
        room.round();
        assertThat(room.states()).containsExactly("a@r.example deferred");
        assertThat(room.answer("a@r.example"))
            .contains("STARTTLS")
            .contains("smtp.security: tls")
            .doesNotContain("planted");
        assertThat(server.taken()).isEmpty();
      }
    }
  }

  @Test
  void a_node_that_died_before_the_last_line_is_followed_by_another() {
    try (FaultyServer server = FaultyServer.start();
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      room.takenBy("dead");
      room.round();
      assertThat(server.taken()).isEmpty();
      room.after(Room.HOLD.plusSeconds(1)).round();
      assertThat(room.states()).containsExactly("a@r.example sent");
      assertThat(server.readers()).containsExactly("a@r.example");
    }
  }

  @Test
  void a_node_that_died_at_the_last_line_leaves_the_mail_to_a_person() {
    try (FaultyServer server = FaultyServer.start();
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      Parcel parcel = room.takenBy("dead");
      room.ledger().commit(parcel, "<1@desk.example>", room.now().plus(Room.HOLD));
      room.after(Room.HOLD.plusSeconds(1)).round();
      assertThat(room.states()).containsExactly("a@r.example unknown");
      assertThat(server.readers()).containsExactly("owner@desk.example");
    }
  }

  @Test
  void a_note_whose_sender_died_at_its_last_line_comes_again_for_nobody_else_tells_the_owner() {
    try (FaultyServer server =
            FaultyServer.start().with(Fault.REFUSES_RECIPIENT_550, Fault.TAKES_AND_DROPS);
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      room.round();
      assertThat(room.events).anyMatch(event -> event.startsWith("mail.deferred to owner@"));
      room.after(Duration.ofMinutes(1));
      Parcel note = room.takenBy("dead");
      room.ledger().commit(note, "<1@desk.example>", room.now().plus(Room.HOLD));
      room.after(Room.HOLD.plusSeconds(1)).round();
      room.after(Duration.ofMinutes(5)).round();
      room.after(Duration.ofDays(3)).round();
      assertThat(server.readers()).containsExactly("owner@desk.example", "owner@desk.example");
      assertThat(room.states()).containsExactly("a@r.example refused");
    }
  }

  @Test
  void a_note_that_lay_while_the_machine_was_off_for_a_week_still_reaches_the_owner() {
    try (FaultyServer server =
            FaultyServer.start().with(Fault.REFUSES_RECIPIENT_550, Fault.TAKES_AND_DROPS);
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      room.round();
      room.after(Duration.ofDays(7));
      Parcel note = room.takenBy("dead");
      room.ledger().commit(note, "<1@desk.example>", room.now().plus(Room.HOLD));
      room.after(Room.HOLD.plusSeconds(1)).round();
      room.after(Duration.ofMinutes(5)).round();
      assertThat(room.events).anyMatch(event -> event.startsWith("mail.sent to owner@"));
    }
  }

  @Test
  void a_mail_that_lay_while_the_machine_was_off_for_a_week_is_not_given_up_at_its_first_fault() {
    try (FaultyServer server = FaultyServer.start().with(Fault.GREETS_421);
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      room.after(Duration.ofDays(7)).round();
      assertThat(room.states()).containsExactly("a@r.example deferred");
      room.after(Duration.ofMinutes(1)).round();
      assertThat(room.states()).containsExactly("a@r.example sent");
    }
  }

  @Test
  void a_node_that_slept_too_long_may_not_end_its_message() {
    try (FaultyServer server = FaultyServer.start();
        Room room = Room.of(folder, server, "a@r.example").enter()) {
      Parcel slow = room.takenBy("slow");
      room.after(Room.HOLD.plusSeconds(1)).round();
      Courier courier =
          Courier.to(Samples.plain(server.port()), Samples.OWNER, new Secrets(Map.of()));
      Packer.Packed packed =
          new Packer(
                  Samples.settings(Samples.plain(server.port()), Samples.readers("a@r.example")),
                  Copies.plain())
              .pack(
                  Samples.issue(),
                  Samples.readers("a@r.example").getFirst(),
                  room.now(),
                  Long.MAX_VALUE);
      try (courier) {
        Answer answer =
            courier.hand(packed, () -> room.ledger().commit(slow, packed.messageId(), room.now()));
        assertThat(answer).isInstanceOf(Answer.Lost.class);
      }
      assertThat(room.states()).containsExactly("a@r.example sent");
      assertThat(server.readers()).containsExactly("a@r.example");
    }
  }

  @Test
  void a_token_is_fetched_anew_for_each_connection_and_shown_as_oauth() {
    Server server;
    try (FaultyServer faulty = FaultyServer.offering("AUTH XOAUTH2")) {
      server =
          new Server(
              "127.0.0.1",
              faulty.port(),
              Security.NONE,
              new Login.Token("desk", new Secret.Output(List.of("echo", SecretsWatch.TOKEN))),
              Duration.ofSeconds(5),
              Optional.empty());
      Secrets secrets = new Secrets(Map.of());
      Courier.to(server, Samples.OWNER, secrets).close();
      assertThat(faulty.logins)
          .singleElement()
          .satisfies(line ->
              assertThat(
                      new String(
                          Base64.getDecoder().decode(line.replace("AUTH XOAUTH2 ", "")),
                          StandardCharsets.UTF_8))
                  .isEqualTo("user=desk\u0001auth=Bearer " + SecretsWatch.TOKEN + "\u0001\u0001"));
      assertThat(secrets.redact(SecretsWatch.TOKEN)).isEqualTo("***");
    }
  }

  @Test
  void a_token_goes_to_the_server_and_into_no_row_and_no_line() {
    try (FaultyServer faulty =
        FaultyServer.offering("AUTH XOAUTH2").with(Fault.DEFERS_RECIPIENT_450)) {
      Server server =
          new Server(
              "127.0.0.1",
              faulty.port(),
              Security.NONE,
              new Login.Token("desk", new Secret.Output(List.of("echo", SecretsWatch.TOKEN))),
              Duration.ofSeconds(5),
              Optional.empty());
      try (Room room =
          new Room(
                  folder,
                  Samples.settings(server, Samples.readers("a@r.example")),
                  Samples.issue(),
                  new Secrets(Map.of()))
              .enter()) {
        room.round();
        room.after(Duration.ofMinutes(1)).round();
        assertThat(room.states()).containsExactly("a@r.example sent");
        assertThat(faulty.logins).hasSize(2);
        assertThat(SecretsWatch.read(room.events.toString()))
            .contains("mail.deferred", "mail.sent");
      }
    }
  }

  @Test
  void an_answer_that_repeats_our_log_in_is_kept_without_it() {
    Secrets secrets = new Secrets(Map.of("P", SecretsWatch.PASSWORD));
    secrets.fetch(new Secret.Variable("P"));
    String line = "\0desk\0" + SecretsWatch.PASSWORD;
    String coded = Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8));
    assertThat(secrets.redact("500 what is AUTH PLAIN " + coded + " in room 12?"))
        .isEqualTo("500 what is AUTH PLAIN *** in room 12?");
  }
}
