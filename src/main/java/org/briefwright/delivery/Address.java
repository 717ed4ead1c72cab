package org.briefwright.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.briefwright.fact.Notice;

/**
 * Where mail goes to or comes from.
 *
 * @param name before the address, may be empty
 * @param mailbox {@code desk@example.org}, its domain in small letters
 */
public record Address(String name, String mailbox) {

  /**
   * Reads {@code desk@example.org} or {@code "Regional desk <desk@example.org>"}.
   *
   * @param where file or option that it comes from, for messages
   * @throws DeliveryException if it is no address, or holds a control character
   */
  public static Address parse(String text, String where) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw refused(where, "an address holds a control character");
    }
    try {
      InternetAddress[] parsed = InternetAddress.parse(text.strip(), true);
      if (parsed.length != 1 || parsed[0].isGroup()) {
        throw refused(where, "\"" + text + "\" is not one address");
      }
      InternetAddress address = Objects.requireNonNull(parsed[0]);
      address.validate();
      String mailbox = address.getAddress();
      int at = mailbox.lastIndexOf('@');
      if (at < 1 || !mailbox.chars().allMatch(c -> c > ' ' && c < 127)) {
        throw refused(where, "\"" + text + "\" is no mail address");
      }
      String domain = mailbox.substring(at + 1).toLowerCase(Locale.ROOT);
      return new Address(
          Objects.requireNonNullElse(address.getPersonal(), ""),
          mailbox.substring(0, at + 1) + domain);
    } catch (AddressException e) {
      throw refused(where, "\"" + text + "\" is no mail address");
    }
  }

  private static DeliveryException refused(String where, String problem) {
    return new DeliveryException(
        Notice.of(where, problem, "write it as desk@example.org or Desk <desk@example.org>"));
  }

  /** In small letters. */
  public String domain() {
    return mailbox.substring(mailbox.lastIndexOf('@') + 1);
  }

  InternetAddress toMail() {
    try {
      return name.isEmpty()
          ? new InternetAddress(mailbox, true)
          : new InternetAddress(mailbox, name, StandardCharsets.UTF_8.name());
    } catch (AddressException | UnsupportedEncodingException e) {
      throw new IllegalStateException("checked when it was read", e);
    }
  }

  @Override
  public String toString() {
    return name.isEmpty() ? mailbox : name + " <" + mailbox + ">";
  }
}
