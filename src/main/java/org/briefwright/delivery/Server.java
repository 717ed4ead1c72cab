package org.briefwright.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A mail server that takes our mail.
 *
 * @param timeout for connecting, and for each answer
 * @param authority certificates in PEM that the server's must come from, instead of the JVM's
 */
public record Server(
    String host,
    int port,
    Security security,
    Login login,
    Duration timeout,
    Optional<Path> authority) {

  /** How the talk is kept private. */
  public enum Security {
    /** Asked for after the greeting; a server that does not offer it gets nothing. */
    STARTTLS,
    /** From the first byte. */
    TLS,
    /** Not at all. */
    NONE
  }

  /** How we say who we are. */
  public sealed interface Login {

    /** Not at all. */
    record Anonymous() implements Login {}

    record Password(String user, Secret password) implements Login {}

    /** OAuth 2.0, as XOAUTH2. */
    record Token(String user, Secret token) implements Login {}
  }

  /** {@code smtp.example.org:587}. */
  public String place() {
    return host + ":" + port;
  }
}
