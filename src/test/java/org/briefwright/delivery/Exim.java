package org.briefwright.delivery;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.briefwright.SecretsWatch;

/**
 * Exim, a mail server of another make, without privileges on the loopback: STARTTLS on one port,
 * TLS from the first byte on another, log-in only where it is private. It refuses {@code
 * refused@…}, and defers {@code grey@…} until {@link #open}. What it takes lies in a Maildir.
 */
public final class Exim implements AutoCloseable {

  public static final String USER = "desk";
  public static final String PASSWORD = SecretsWatch.PASSWORD;

  private static final Path PROGRAM = Path.of("/usr/sbin/exim4");

  /** Set where a missing server is a fault and no reason to skip. */
  private static final String REQUIRED = "BRIEFWRIGHT_TEST_EXIM";

  private static final String NOBODY = "nobody";
  private static final int TRIES = 200;

  private final Path folder;
  private final Process process;
  private final int port;
  private final int tlsPort;

  private Exim(Path folder, int port, int tlsPort, Process process) {
    this.folder = folder;
    this.port = port;
    this.tlsPort = tlsPort;
    this.process = process;
  }

  /**
   * Starts a server; skips the test where there is none.
   *
   * @param folder for its files, which it makes readable for all
   */
  public static Exim start(Path folder) {
    if (!Files.isExecutable(PROGRAM)) {
      String message =
          "Exim is not installed (Debian: apt-get install exim4-daemon-light): mail was not tried"
              + " against a real server";
      return "required".equals(System.getenv(REQUIRED)) ? fail(message) : abort(message);
    }
    try {
      for (String name : List.of("spool", "log", "mail")) {
        Files.createDirectories(folder.resolve(name));
      }
      certificate(folder, "localhost", "certificate.pem");
      int port = freePort();
      int tlsPort = freePort();
      Files.writeString(folder.resolve("exim.conf"), configuration(folder, port, tlsPort));
      List<String> command = new ArrayList<>();
      if (isRoot()) {
        run("chown", "-R", NOBODY, folder.toString());
        openUp(folder);
        command.addAll(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + group(), "--clear-groups"));
      }
      command.addAll(
          List.of(
              PROGRAM.toString(), "-C", folder.resolve("exim.conf").toString(), "-bdf", "-q1h"));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log/output").toFile())
              .start();
      await(port, process, folder);
      return new Exim(folder, port, tlsPort, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String configuration(Path folder, int port, int tlsPort) throws IOException {
    try (InputStream in = Objects.requireNonNull(Exim.class.getResourceAsStream("exim.conf"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@FOLDER@", folder.toString())
          .replace("@PORT@", Integer.toString(port))
          .replace("@TLS_PORT@", Integer.toString(tlsPort))
          .replace("@USER@", isRoot() ? NOBODY : user())
          .replace("@GROUP@", group())
          .replace("@PASSWORD@", PASSWORD);
    }
  }

  /** A certificate for {@code host}, which is its own authority, and its key. */
  static void certificate(Path folder, String host, String name) throws IOException {
    Path store = folder.resolve(name + ".p12");
    run(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-keyalg",
        "RSA",
        "-keysize",
        "2048",
        "-alias",
        "server",
        "-dname",
        "CN=" + host,
        "-ext",
        "san=dns:" + host,
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString(),
        "-storepass",
        "changeit");
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, "changeit".toCharArray());
      Files.writeString(
          folder.resolve(name), pem("CERTIFICATE", keys.getCertificate("server").getEncoded()));
      Files.writeString(
          folder.resolve(name + ".key"),
          pem("PRIVATE KEY", keys.getKey("server", "changeit".toCharArray()).getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static String pem(String kind, byte[] bytes) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
  }

  private static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  private static String user() {
    return System.getProperty("user.name");
  }

  private static String group() throws IOException {
    return run("id", "-gn", isRoot() ? NOBODY : user()).strip();
  }

  // Temporary folders are closed to others; nobody has to get through to its own.
  private static void openUp(Path folder) throws IOException {
    Path each = folder.toAbsolutePath();
    while (each != null && each.startsWith(System.getProperty("java.io.tmpdir"))) {
      run("chmod", "a+x", each.toString());
      each = each.getParent();
    }
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command[0] + " failed: " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return output;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void await(int port, Process process, Path folder) throws IOException {
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        return;
      } catch (IOException e) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
    throw new IOException("Exim did not start: " + Files.readString(folder.resolve("log/output")));
  }

  public int port() {
    return port;
  }

  public int tlsPort() {
    return tlsPort;
  }

  /** The certificate that it shows. */
  public Path authority() {
    return folder.resolve("certificate.pem");
  }

  /** From now on {@code grey@…} is taken. */
  void open() {
    try {
      Files.createFile(folder.resolve("grey.open"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What has arrived, each as it lies in its box.
   *
   * @param expected number that is waited for: a box is filled after the server has answered
   */
  public List<Path> arrived(int expected) {
    List<Path> mails = List.of();
    for (int i = 0; i < TRIES; i++) {
      mails = box();
      if (mails.size() >= expected) {
        break;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    return mails;
  }

  private List<Path> box() {
    Path box = folder.resolve("mail/new");
    if (!Files.isDirectory(box)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(box)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who got something, sorted; one entry for each mail. */
  public List<String> readers(int expected) {
    return arrived(expected).stream().map(Exim::reader).sorted().toList();
  }

  private static String reader(Path mail) {
    try (Stream<String> lines = Files.lines(mail, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.startsWith("Envelope-to: "))
          .findFirst()
          .orElse("Envelope-to: nobody")
          .substring("Envelope-to: ".length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // those that it forked still tidy its folder, which is about to be deleted
    for (int i = 0; i < TRIES && ProcessHandle.allProcesses().anyMatch(this::isOfOurs); i++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private boolean isOfOurs(ProcessHandle handle) {
    return handle.info().commandLine().filter(line -> line.contains(folder.toString())).isPresent();
  }
}
