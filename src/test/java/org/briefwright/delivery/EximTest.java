package org.briefwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.briefwright.delivery.Recipient.Role;
import org.briefwright.delivery.Server.Login;
import org.briefwright.delivery.Server.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real mail server, with encryption and log-in. */
class EximTest {

  private static final Login LOGIN =
      new Login.Password(Exim.USER, new Secret.Variable("SMTP_PASSWORD"));
  private static final Secrets SECRETS = new Secrets(Map.of("SMTP_PASSWORD", Exim.PASSWORD));

  @TempDir Path folder = Path.of("");

  private Optional<Exim> started = Optional.empty();

  @BeforeEach
  void start() throws IOException {
    started = Optional.of(Exim.start(Files.createDirectories(folder.resolve("exim"))));
  }

  @AfterEach
  void stop() {
    started.ifPresent(Exim::close);
  }

  private Exim exim() {
    return started.orElseThrow();
  }

  private Server starttls() {
    return Samples.server(exim().port(), Security.STARTTLS, LOGIN, exim().authority());
  }

  private Room room(Server server, Issue issue, String... readers) {
    return new Room(folder, Samples.settings(server, Samples.readers(readers)), issue, SECRETS)
        .enter();
  }

  @Test
  void each_recipient_gets_one_mail_by_starttls_and_log_in() {
    try (Room room = room(starttls(), Samples.issue(), "a@r.example", "b@r.example")) {
      room.round();
      room.enter().after(Duration.ofDays(1)).round();
      assertThat(room.states()).containsExactly("a@r.example sent", "b@r.example sent");
      assertThat(room.answer("a@r.example")).startsWith("250 OK id=");
      assertThat(exim().readers(2)).containsExactly("a@r.example", "b@r.example");
    }
  }

  @Test
  void encryption_from_the_first_byte_works_too() {
    Server server = Samples.server(exim().tlsPort(), Security.TLS, LOGIN, exim().authority());
    try (Room room = room(server, Samples.issue(), "a@r.example")) {
      room.round();
      assertThat(exim().readers(1)).containsExactly("a@r.example");
    }
  }

  @Test
  void refused_and_greylisted_recipients_stop_nobody_and_each_gets_what_is_due() {
    try (Room room =
        room(
            starttls(),
            Samples.issue(),
            "a@r.example",
            "grey@r.example",
            "refused@r.example",
            "z@r.example")) {
      room.round();
      assertThat(room.states())
          .containsExactly(
              "a@r.example sent",
              "grey@r.example deferred",
              "refused@r.example refused",
              "z@r.example sent");
      exim().open();
      room.after(Duration.ofMinutes(1)).round();
      assertThat(room.states()).contains("grey@r.example sent", "refused@r.example refused");
      assertThat(exim().readers(4))
          .containsExactly("a@r.example", "grey@r.example", "owner@desk.example", "z@r.example");
    }
  }

  @Test
  void a_certificate_of_another_authority_is_refused_before_the_password_is_sent()
      throws IOException {
    Exim.certificate(folder, "localhost", "other.pem");
    refused(
        Samples.server(exim().port(), Security.STARTTLS, LOGIN, folder.resolve("other.pem")),
        "certificat");
  }

  @Test
  void a_certificate_for_another_host_is_refused() {
    Server byNumber =
        new Server(
            "127.0.0.1",
            exim().port(),
            Security.STARTTLS,
            LOGIN,
            Duration.ofSeconds(20),
            Optional.of(exim().authority()));
    refused(byNumber, "127.0.0.1");
  }

  private void refused(Server server, String why) {
    try (Room room = room(server, Samples.issue(), "a@r.example")) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example deferred");
      assertThat(room.answer("a@r.example"))
          .contains(why)
          .contains("smtp.authority")
          .doesNotContain(Exim.PASSWORD);
      assertThat(exim().arrived(0)).isEmpty();
    }
  }

  @Test
  void a_wrong_password_is_told_without_being_repeated() {
    Secrets wrong = new Secrets(Map.of("SMTP_PASSWORD", "planted-and-wrong"));
    assertThatThrownBy(() -> Courier.to(starttls(), Samples.OWNER, wrong))
        .isInstanceOf(DeliveryException.class)
        .hasMessageContaining("535")
        .hasMessageContaining("check the user")
        .hasMessageNotContaining("planted");
  }

  @Test
  void a_file_beyond_the_limit_of_the_server_is_named_and_not_attached() throws IOException {
    byte[] pdf = new byte[2_500_000];
    new Random(3).nextBytes(pdf);
    try (Room room = room(starttls(), Samples.issue(pdf), "a@r.example")) {
      room.round();
      assertThat(room.states()).containsExactly("a@r.example sent");
      Path mail = exim().arrived(1).getFirst();
      assertThat(Files.readString(mail, StandardCharsets.ISO_8859_1))
          .contains("too large to be attached")
          .hasSizeLessThan(100_000);
    }
  }

  @Test
  void who_gets_a_blind_copy_is_named_in_no_header() throws IOException {
    List<Recipient> recipients =
        List.of(
            new Recipient(Address.parse("open@r.example", "test"), Role.TO),
            new Recipient(Address.parse("copy@r.example", "test"), Role.CC),
            new Recipient(Address.parse("blind@r.example", "test"), Role.BCC));
    try (Room room =
        new Room(folder, Samples.settings(starttls(), recipients), Samples.issue(), SECRETS)
            .enter()) {
      room.round();
      assertThat(exim().readers(3))
          .containsExactly("blind@r.example", "copy@r.example", "open@r.example");
      for (Path mail : exim().arrived(3)) {
        String text = Files.readString(mail, StandardCharsets.ISO_8859_1);
        String visible = text.replaceAll("(?m)^((Envelope-to|List-Unsubscribe):|\\s+for ).*$", "");
        assertThat(visible)
            .contains("To: open@r.example")
            .contains("Cc: copy@r.example")
            .doesNotContain("blind@r.example")
            .doesNotContain("Bcc:");
      }
    }
  }
}
