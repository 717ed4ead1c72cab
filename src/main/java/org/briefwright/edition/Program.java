package org.briefwright.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipFile;
import org.briefwright.fact.Sha256;

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

  /**
   * A hash of the program itself: of its classes, its data and the names of its libraries. Another
   * build that differs in any of them has another one.
   */
  public static String sha256() {
    return Hash.SHA256;
  }

  /** Found once: the program does not change while it runs. */
  private static final class Hash {
    static final String SHA256 = hash();
  }

  private static String hash() {
    Path code = code();
    Sha256 digest = new Sha256();
    if (Files.isDirectory(code)) {
      digest.add(FolderHash.of(List.of(code)));
    } else {
      // The entries' own checksums tell contents apart without unpacking them.
      try (ZipFile jar = new ZipFile(code.toFile())) {
        jar.stream()
            .filter(entry -> !entry.isDirectory())
            .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n")
            .sorted()
            .forEach(digest::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return digest.hex();
  }

  private static Path code() {
    try {
      CodeSource source =
          Objects.requireNonNull(Program.class.getProtectionDomain().getCodeSource());
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies in a file", e);
    }
  }
}
