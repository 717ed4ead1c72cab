package org.briefwright.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;

/** A mail server on the loopback that misbehaves as it is told to, and counts what it has taken. */
final class FaultyServer implements AutoCloseable {

  /** What goes wrong with a message; each is used up by one, in the order in which they are set. */
  enum Fault {
    NONE,
    GREETS_421,
    DEFERS_RECIPIENT_450,
    REFUSES_RECIPIENT_550,
    REFUSES_SENDER_552,
    REFUSES_DATA_552,
    DEFERS_MESSAGE_451,
    DROPS_IN_DATA,
    DROPS_AT_THE_DOT_UNTAKEN,
    TAKES_AND_DROPS,
    TAKES_AND_HANGS,
    HANGS_BEFORE_DATA
  }

  /** A message that the server has taken. */
  record Taken(String to, String message) {}

  private final ServerSocket socket;
  private final Deque<Fault> faults = new ConcurrentLinkedDeque<>();
  private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
  final List<String> logins = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final String extensions;

  private FaultyServer(String extensions) {
    this.extensions = extensions;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  static FaultyServer start() {
    return new FaultyServer("");
  }

  /**
   * @param extension as it stands in the answer to EHLO
   */
  static FaultyServer offering(String extension) {
    return new FaultyServer(extension);
  }

  FaultyServer with(Fault... next) {
    faults.addAll(List.of(next));
    return this;
  }

  int port() {
    return socket.getLocalPort();
  }

  List<Taken> taken() {
    return List.copyOf(taken);
  }

  /** The recipients of all that was taken, sorted. */
  List<String> readers() {
    return taken().stream().map(Taken::to).sorted().toList();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket client) {
    try (client) {
      new Talk(client).go();
    } catch (IOException e) {
      // the client has gone
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Talk {

    private final BufferedReader in;
    private final OutputStream out;
    private Fault fault = Fault.NONE;
    private String to = "";

    Talk(Socket client) throws IOException {
      in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      out = client.getOutputStream();
    }

    private void say(String line) throws IOException {
      out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    void go() throws IOException, InterruptedException {
      if (faults.peek() == Fault.GREETS_421) {
        faults.poll();
        say("421 come later");
        return;
      }
      say("220 desk.example");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!answer(line)) {
          return;
        }
      }
    }

    /** Returns whether the talk goes on. */
    private boolean answer(String line) throws IOException, InterruptedException {
      switch (line.split("[ :]", 2)[0]) {
        case "EHLO" -> say(extensions.isEmpty() ? "250 desk" : "250-desk\r\n250 " + extensions);
        case "AUTH" -> {
          logins.add(line);
          say("235 welcome");
        }
        case "MAIL" -> {
          fault = faults.isEmpty() ? Fault.NONE : faults.poll();
          say(fault == Fault.REFUSES_SENDER_552 ? "552 too large" : "250 ok");
        }
        case "RCPT" -> {
          to = line.replaceAll(".*<|>.*", "");
          say(
              switch (fault) {
                case DEFERS_RECIPIENT_450 -> "450 greylisted, come again";
                case REFUSES_RECIPIENT_550 -> "550 no such reader";
                default -> "250 ok";
              });
        }
        case "DATA" -> {
          return data();
        }
        case "QUIT" -> {
          say("221 bye");
          return false;
        }
        default -> say("250 ok");
      }
      return true;
    }

    private boolean data() throws IOException, InterruptedException {
      if (fault == Fault.HANGS_BEFORE_DATA) {
        closed.await();
        return false;
      }
      say("354 go on");
      StringBuilder message = new StringBuilder();
      for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
        if (line == null || (fault == Fault.DROPS_IN_DATA && message.length() > 500)) {
          return false;
        }
        message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
      }
      return end(message.toString());
    }

    private boolean end(String message) throws IOException, InterruptedException {
      switch (fault) {
        case DROPS_AT_THE_DOT_UNTAKEN -> {
          return false;
        }
        case DEFERS_MESSAGE_451 -> say("451 disk busy");
        case REFUSES_DATA_552 -> say("552 too large for this mailbox");
        case TAKES_AND_DROPS -> {
          taken.add(new Taken(to, message));
          return false;
        }
        case TAKES_AND_HANGS -> {
          taken.add(new Taken(to, message));
          closed.await();
          return false;
        }
        default -> {
          taken.add(new Taken(to, message));
          say("250 queued as " + taken.size());
        }
      }
      return true;
    }
  }
}
