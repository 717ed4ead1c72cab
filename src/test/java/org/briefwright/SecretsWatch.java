package org.briefwright;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks for the secrets that the suite plants, after each test, in every file that it has left in
 * its folders and in all that was printed. JUnit finds it by itself, for all tests.
 */
public final class SecretsWatch implements BeforeAllCallback, AfterEachCallback {

  public static final String PASSWORD = "planted-password-17";
  public static final String TOKEN = "planted-token-23";
  public static final String PDF_PASSWORD = "lapis lazuli 29";

  private static final Set<String> NEEDLES = needles(PASSWORD, TOKEN, PDF_PASSWORD);
  private static final AtomicBoolean ON = new AtomicBoolean();
  private static final Tee OUT = new Tee(System.out);
  private static final Tee ERR = new Tee(System.err);

  /** Each secret bare, and the part of it that base64 shows wherever it stands in a longer text. */
  private static Set<String> needles(String... secrets) {
    Set<String> needles = new LinkedHashSet<>();
    for (String secret : secrets) {
      needles.add(secret);
      for (int before = 0; before < 3; before++) {
        byte[] shifted = (" ".repeat(before) + secret).getBytes(UTF_8);
        String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        needles.add(coded.substring(before == 0 ? 0 : before + 1, coded.length() - 2));
      }
    }
    return needles;
  }

  static boolean isOn() {
    return ON.get();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (ON.compareAndSet(false, true)) {
      System.setOut(new PrintStream(OUT, true, UTF_8));
      System.setErr(new PrintStream(ERR, true, UTF_8));
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (Object test : context.getRequiredTestInstances().getAllInstances()) {
      for (Field field : test.getClass().getDeclaredFields()) {
        if (field.isAnnotationPresent(TempDir.class)) {
          field.setAccessible(true);
          if (field.get(test) instanceof Path folder) {
            demand(leaks(folder));
          }
        }
      }
    }
    demand(OUT.leaks());
    demand(ERR.leaks());
  }

  /**
   * Looks through what a test has caught instead of printing it.
   *
   * @return the same
   */
  public static String read(String message) {
    demand(hasSecret(message) ? List.of("a message: " + message) : List.of());
    return message;
  }

  private static void demand(List<String> leaks) {
    if (!leaks.isEmpty()) {
      throw new AssertionError("a secret was written down in " + leaks);
    }
  }

  /** The files with a secret, but for those that it is read from. */
  static List<String> leaks(Path folder) throws IOException {
    List<String> leaks = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return leaks;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals("exim.conf")
            && !name.startsWith("secret")
            && hasSecret(Files.readString(file, ISO_8859_1))) {
          leaks.add(folder.relativize(file).toString());
        }
      }
    }
    return leaks;
  }

  static boolean hasSecret(String text) {
    return NEEDLES.stream().anyMatch(text::contains);
  }

  /** A stream that is read along, a line at a time. */
  static final class Tee extends OutputStream {

    private final OutputStream to;
    private final StringBuilder line = new StringBuilder();
    private final List<String> leaks = new ArrayList<>();

    Tee(OutputStream to) {
      this.to = to;
    }

    @Override
    public synchronized void write(int b) throws IOException {
      to.write(b);
      line.append((char) (b & 0xff));
      if (b == '\n') {
        if (hasSecret(line.toString())) {
          leaks.add("what was printed: " + line);
        }
        line.setLength(0);
      }
    }

    @Override
    public void flush() throws IOException {
      to.flush();
    }

    synchronized List<String> leaks() {
      List<String> found = List.copyOf(leaks);
      leaks.clear();
      return found;
    }
  }
}
