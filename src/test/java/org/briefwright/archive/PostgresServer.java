package org.briefwright.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of this test run: made in a temporary folder by the installed programs, on a
 * free port of the loopback, and gone with the JVM. Where the tests run as root, it runs as the
 * user postgres, because its programs refuse root.
 */
final class PostgresServer {

  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static final String OWNER = "briefwright";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final int port;

  private PostgresServer(int port) {
    this.port = port;
  }

  /** The one server of this JVM; empty where the programs are not installed. */
  static Optional<PostgresServer> find() {
    return Holder.SERVER;
  }

  private static final class Holder {
    static final Optional<PostgresServer> SERVER = programs().map(PostgresServer::start);
  }

  /** The folder of the newest programs. */
  private static Optional<Path> programs() {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparing(Path::toString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PostgresServer start(Path bin) {
    try {
      Path folder = Files.createTempDirectory("briefwright-postgresql-");
      if (isRoot()) {
        Files.setOwner(
            folder,
            folder
                .getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName("postgres"));
      }
      Path data = folder.resolve("data");
      int port = freePort();
      run(bin, "initdb", "-D", data.toString(), "-A", "trust", "-U", OWNER, "-E", "UTF8", "-N");
      run(
          bin,
          "pg_ctl",
          "-D",
          data.toString(),
          "-l",
          folder.resolve("log").toString(),
          "-w",
          "-o",
          "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1",
          "start");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bin, folder)));
      return new PostgresServer(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void stop(Path bin, Path folder) {
    try {
      run(bin, "pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path bin, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("briefwright-postgresql-", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(program + " failed: " + Files.readString(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** A new empty database. */
  Place.Server database() {
    String name = "test" + DATABASES.incrementAndGet();
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/";
    try (Connection connection = DriverManager.getConnection(url + "postgres", OWNER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Place.Server(url + name, Optional.of(OWNER), Optional.empty());
  }
}
