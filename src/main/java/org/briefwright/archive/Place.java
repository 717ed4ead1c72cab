package org.briefwright.archive;

import java.nio.file.Path;
import java.util.Optional;

/** Where an archive is kept. */
public sealed interface Place {

  /** A message without the secret that this place is opened with. */
  default String redacted(String message) {
    return message;
  }

  /** One file, made where it is not there; no server. */
  record File(Path path) implements Place {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A PostgreSQL database.
   *
   * @param url {@code jdbc:postgresql://host:5432/name}, without a password
   * @param password never printed
   */
  record Server(String url, Optional<String> user, Optional<String> password) implements Place {
    @Override
    public String redacted(String message) {
      return password
          .filter(secret -> !secret.isEmpty())
          .map(secret -> message.replace(secret, "***"))
          .orElse(message);
    }

    @Override
    public String toString() {
      int parameters = url.indexOf('?');
      return parameters < 0 ? url : url.substring(0, parameters);
    }
  }
}
