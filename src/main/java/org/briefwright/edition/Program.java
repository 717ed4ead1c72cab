package org.briefwright.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which program made an edition. */
public final class Program {

  private Program() {}

  /** {@code "Briefwright 0.1.0"}. */
  public static String nameAndVersion() {
    return "Briefwright " + version();
  }

  /** {@code "0.1.0"}. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Program.class.getResourceAsStream("program.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
