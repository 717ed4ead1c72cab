package org.briefwright.archive;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;

/** The databases that every test of the archive runs with. */
enum Engine {
  SQLITE,
  POSTGRESQL;

  /** Set where a missing server is a fault and no reason to skip. */
  private static final String REQUIRED = "BRIEFWRIGHT_TEST_POSTGRESQL";

  /** A new empty place. */
  Place place(Path folder) {
    return switch (this) {
      case SQLITE -> new Place.File(folder.resolve("data").resolve("briefwright.db"));
      case POSTGRESQL ->
          PostgresServer.find().map(PostgresServer::database).orElseGet(Engine::missing);
    };
  }

  private static Place.Server missing() {
    String message =
        "PostgreSQL is not installed under /usr/lib/postgresql (package postgresql): its half of the"
            + " archive's tests did not run";
    if ("required".equals(System.getenv(REQUIRED))) {
      return fail(message);
    }
    return abort(message);
  }
}
