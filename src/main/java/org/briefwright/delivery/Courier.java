package org.briefwright.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.briefwright.delivery.Packer.Packed;
import org.briefwright.fact.Notice;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection to a mail server, for as many messages as it lasts; each is a transaction of its
 * own with one recipient.
 */
public final class Courier implements AutoCloseable {

  private static final int NO_CODE = -1;

  private final SMTPTransport transport;
  private final Address sender;
  private final Secrets secrets;
  private boolean broken;

  private Courier(SMTPTransport transport, Address sender, Secrets secrets) {
    this.transport = transport;
    this.sender = sender;
    this.secrets = secrets;
  }

  /**
   * Connects, and proves who we are.
   *
   * @throws DeliveryException if the server can't be reached, is not the one it should be, offers
   *     no encryption where that is asked for, or does not let us in
   */
  public static Courier to(Server server, Address sender, Secrets secrets) {
    try {
      Session session = Session.getInstance(properties(server, sender));
      if (!(session.getTransport("smtp") instanceof SMTPTransport transport)) {
        throw new IllegalStateException("the mail library has no SMTP");
      }
      switch (server.login()) {
        case Server.Login.Anonymous none ->
            transport.connect(server.host(), server.port(), null, null);
        case Server.Login.Password login ->
            transport.connect(
                server.host(), server.port(), login.user(), secrets.fetch(login.password()));
        case Server.Login.Token login ->
            transport.connect(
                server.host(), server.port(), login.user(), secrets.fetch(login.token()));
      }
      return new Courier(transport, sender, secrets);
    } catch (MessagingException e) {
      throw new DeliveryException(
          Notice.of(server.place(), secrets.redact(whole(e)), remedy(server, e)));
    }
  }

  private static Properties properties(Server server, Address sender) {
    String timeout = Long.toString(server.timeout().toMillis());
    Properties all = new Properties();
    all.setProperty("mail.smtp.connectiontimeout", timeout);
    all.setProperty("mail.smtp.timeout", timeout);
    all.setProperty("mail.smtp.writetimeout", timeout);
    all.setProperty("mail.smtp.localhost", sender.domain());
    all.setProperty("mail.smtp.quitwait", "false");
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    switch (server.security()) {
      case STARTTLS -> {
        all.setProperty("mail.smtp.starttls.enable", "true");
        all.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> all.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> {}
    }
    all.setProperty(
        "mail.smtp.auth", Boolean.toString(!(server.login() instanceof Server.Login.Anonymous)));
    all.setProperty(
        "mail.smtp.auth.mechanisms",
        server.login() instanceof Server.Login.Token ? "XOAUTH2" : "PLAIN LOGIN");
    server
        .authority()
        .ifPresent(file -> all.put("mail.smtp.ssl.socketFactory", Authority.of(file)));
    return all;
  }

  /**
   * Hands over a message.
   *
   * @param fence asked when all but the last line has gone out; where it says no, the message is
   *     never ended
   */
  public Answer hand(Packed packed, BooleanSupplier fence) {
    Wire wire = new Wire(packed.bytes(), sender, fence);
    try {
      transport.sendMessage(wire, new InternetAddress[] {new InternetAddress(packed.to())});
      return new Answer.Accepted(words(transport.getLastServerResponse()));
    } catch (MessagingException e) {
      // where no answer came, the next command would wait in vain too
      broken = code(e) == NO_CODE;
      return answer(e, wire);
    }
  }

  private Answer answer(MessagingException e, Wire wire) {
    int code = code(e);
    String words = words(code == NO_CODE ? whole(e) : lastLine(e));
    return switch (wire.stage) {
      case LOST -> new Answer.Lost("another node has taken it over");
      case BEFORE -> code >= 500 ? new Answer.Never(code, words) : new Answer.Later(words);
      case ENDED ->
          code >= 500
              ? new Answer.Never(code, words)
              : code >= 400 ? new Answer.Later(words) : new Answer.Silence(words);
    };
  }

  /** Whether another message can be handed over. */
  public boolean isOpen() {
    return !broken && transport.isConnected();
  }

  /** The largest message that the server says it takes, in bytes. */
  public long largest() {
    String size = transport.getExtensionParameter("SIZE");
    return size != null && size.matches("[1-9]\\d{0,17}") ? Long.parseLong(size) : Long.MAX_VALUE;
  }

  private static int code(MessagingException e) {
    int code = NO_CODE;
    for (Exception each = e;
        each instanceof MessagingException one;
        each = one.getNextException()) {
      // the inner ones know best: the outer one may tell of what followed
      code =
          switch (one) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> code;
          };
    }
    return code;
  }

  private static String lastLine(MessagingException e) {
    MessagingException last = e;
    while (last.getNextException() instanceof MessagingException next) {
      last = next;
    }
    return String.valueOf(last.getMessage());
  }

  private static String whole(MessagingException e) {
    StringBuilder all = new StringBuilder(String.valueOf(e.getMessage()).strip());
    Throwable each = e.getNextException() == null ? e.getCause() : e.getNextException();
    for (int depth = 0; each != null && depth < 5; depth++) {
      String message = String.valueOf(each.getMessage()).strip();
      if (all.indexOf(message) < 0) {
        all.append(": ").append(message);
      }
      each = each.getCause();
    }
    return all.toString();
  }

  /** One line, not too long, without secrets. */
  private String words(String text) {
    String line = secrets.redact(text.strip().replaceAll("[\\p{Cntrl}\\s]+", " "));
    return line.length() > 400 ? line.substring(0, 400) + "…" : line;
  }

  private static String remedy(Server server, MessagingException e) {
    String text = whole(e);
    if (text.contains("STARTTLS")) {
      return "use a port where the server offers STARTTLS, or smtp.security: tls";
    }
    if (text.contains("SSL") || text.contains("PKIX") || text.contains("certificate")) {
      return "name the server as its certificate does, or its authority in smtp.authority";
    }
    if (e instanceof AuthenticationFailedException) {
      return "check the user, and where its password or token comes from";
    }
    return "check host and port, and that the server runs; " + server.security() + " is asked for";
  }

  /** Says goodbye without waiting for an answer. */
  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      // it is closed either way
    }
  }

  private enum Stage {
    BEFORE,
    LOST,
    ENDED
  }

  /** A message that knows how much of it has gone out. */
  private static final class Wire extends MimeMessage {

    private final byte[] bytes;
    private final Address sender;
    private final BooleanSupplier fence;
    private Stage stage = Stage.BEFORE;

    Wire(byte[] bytes, Address sender, BooleanSupplier fence) {
      super(Session.getInstance(new Properties()));
      this.bytes = bytes;
      this.sender = sender;
      this.fence = fence;
    }

    @Override
    public jakarta.mail.Address[] getFrom() {
      return new jakarta.mail.Address[] {sender.toMail()};
    }

    @Override
    public jakarta.mail.Address[] getAllRecipients() {
      return new jakarta.mail.Address[0];
    }

    @Override
    public int getSize() {
      return bytes.length;
    }

    // The library ends the message when this returns, and drops the connection when it throws.
    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
      out.write(bytes);
      out.flush();
      try {
        if (!fence.getAsBoolean()) {
          stage = Stage.LOST;
          throw new IOException("not ours any more");
        }
      } catch (RuntimeException e) {
        throw new IOException("the ledger can't be written: " + e.getMessage(), e);
      }
      stage = Stage.ENDED;
    }
  }
}
