package org.briefwright.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.delivery.MailSettings.Personal;
import org.briefwright.delivery.Recipient.Role;
import org.briefwright.delivery.Server.Login;
import org.briefwright.delivery.Server.Security;
import org.briefwright.edition.BriefingFile;
import org.briefwright.fact.Notice;
import org.briefwright.profile.Yaml.Fields;

/**
 * Reads the key {@code mail} of a briefing file.
 *
 * <pre>{@code
 * mail:
 *   from: Central Asia desk <desk@example.org>
 *   to: [reader@example.org]
 *   owner: operator@example.org
 *   smtp: {host: smtp.example.org, user: desk, password: ${SMTP_PASSWORD}}
 * }</pre>
 */
public final class MailFile {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
  private static final int SUBMISSION = 587;
  private static final int SUBMISSION_IN_TLS = 465;
  private static final int RELAY = 25;
  private static final int TIMEOUT_SECONDS = 60;
  private static final long LARGEST_MB = 20;
  private static final long MB = 1_000_000;

  private final BriefingFile briefing;
  private final Fields mail;

  private MailFile(BriefingFile briefing) {
    this.briefing = briefing;
    mail = briefing.keys().fields("mail");
  }

  /**
   * The mail of a briefing; none where its file has no such key.
   *
   * @throws DeliveryException if an address is none, or outside the allowed domains, or a secret
   *     stands in the file
   */
  public static Optional<MailSettings> read(BriefingFile briefing) {
    return briefing.keys().get("mail").isPresent()
        ? Optional.of(new MailFile(briefing).settings())
        : Optional.empty();
  }

  private MailSettings settings() {
    Address from = address("from").orElseThrow();
    String name = briefing.keys().text("name").orElse("briefing");
    MailSettings settings =
        new MailSettings(
            from,
            address("reply_to"),
            recipients(),
            address("owner"),
            mail.texts("allowed_domains").stream().map(d -> d.toLowerCase(Locale.ROOT)).toList(),
            mail.text("list_id").orElse(name + "." + from.domain()),
            mail.text("unsubscribe"),
            server(mail.fields("smtp")),
            mail.text("largest_mb").map(Long::parseLong).orElse(LARGEST_MB) * MB,
            mail.text("empty").orElse("send").equals("send"),
            personal(mail.fields("copies")));
    for (Recipient recipient : settings.recipients()) {
      if (!settings.allows(recipient.address())) {
        throw fault(
            mail,
            word(recipient.role()),
            recipient.mailbox() + " is not in a domain of allowed_domains",
            "take the recipient out, or add the domain");
      }
    }
    return settings;
  }

  private Optional<Address> address(String key) {
    return mail.text(key).map(text -> Address.parse(text, place(mail, key)));
  }

  private List<Recipient> recipients() {
    Map<String, Recipient> byMailbox = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      for (String text : mail.texts(word(role))) {
        Address address = Address.parse(text, place(mail, word(role)));
        Recipient first = byMailbox.putIfAbsent(address.mailbox(), new Recipient(address, role));
        if (first != null) {
          throw fault(
              mail,
              word(role),
              address.mailbox() + " is named twice",
              "name each recipient once, in to, cc or bcc");
        }
      }
    }
    return new ArrayList<>(byMailbox.values());
  }

  private Server server(Fields smtp) {
    Security security =
        Security.valueOf(smtp.text("security").orElse("starttls").toUpperCase(Locale.ROOT));
    Login login = login(smtp);
    if (security == Security.NONE && !(login instanceof Login.Anonymous)) {
      throw fault(
          smtp,
          "security",
          "a password or token would go over the network in the clear",
          "write security: starttls or tls, or take user and password out");
    }
    int usual =
        switch (security) {
          case STARTTLS -> SUBMISSION;
          case TLS -> SUBMISSION_IN_TLS;
          case NONE -> RELAY;
        };
    return new Server(
        smtp.text("host").orElseThrow(),
        smtp.text("port").map(Integer::parseInt).orElse(usual),
        security,
        login,
        Duration.ofSeconds(
            smtp.text("timeout_seconds").map(Integer::parseInt).orElse(TIMEOUT_SECONDS)),
        smtp.text("authority").map(file -> briefing.folder().resolve(file)));
  }

  private Login login(Fields smtp) {
    Optional<Secret> password = secret(smtp, "password");
    Optional<Secret> token = secret(smtp, "token");
    if (password.isEmpty() && token.isEmpty()) {
      return new Login.Anonymous();
    }
    if (password.isPresent() && token.isPresent()) {
      throw fault(smtp, "token", "there is a password and a token", "keep one of them");
    }
    String user =
        smtp.text("user")
            .orElseThrow(
                () -> fault(smtp, "password", "the user is missing", "add smtp.user: NAME"));
    return password
        .<Login>map(secret -> new Login.Password(user, secret))
        .orElseGet(() -> new Login.Token(user, token.orElseThrow()));
  }

  /** {@code password: ${NAME}}, {@code password_file: FILE} or {@code password_command: [...]}. */
  private Optional<Secret> secret(Fields fields, String key) {
    List<Secret> found = new ArrayList<>();
    fields.text(key).map(text -> variable(fields, key, text)).ifPresent(found::add);
    fields
        .text(key + "_file")
        .map(file -> new Secret.FileContent(briefing.folder().resolve(file)))
        .ifPresent(found::add);
    List<String> command = fields.texts(key + "_command");
    if (!command.isEmpty()) {
      found.add(new Secret.Output(command));
    }
    if (found.size() > 1) {
      throw fault(fields, key, "the " + key + " has more than one source", "keep one of them");
    }
    return found.stream().findFirst();
  }

  private Secret variable(Fields fields, String key, String text) {
    Matcher matcher = VARIABLE.matcher(text);
    if (!matcher.matches()) {
      // what stands there may be the secret itself, and is not repeated
      throw fault(
          fields,
          key,
          "the " + key + " itself must not stand in the file",
          "write "
              + key
              + ": ${VARIABLE}, "
              + key
              + "_file: FILE or "
              + key
              + "_command: [PROGRAM]");
    }
    return new Secret.Variable(matcher.group(1));
  }

  private Optional<Personal> personal(Fields copies) {
    Optional<Secret> password = secret(copies, "password");
    Optional<String> stamp = copies.text("stamp");
    return stamp.isEmpty() && password.isEmpty()
        ? Optional.empty()
        : Optional.of(new Personal(stamp, password));
  }

  private String place(Fields fields, String key) {
    return briefing.where() + ":" + fields.lineOf(key);
  }

  private DeliveryException fault(Fields fields, String key, String problem, String remedy) {
    return new DeliveryException(Notice.at(briefing.where(), fields.lineOf(key), problem, remedy));
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
