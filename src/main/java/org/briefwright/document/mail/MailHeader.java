package org.briefwright.document.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.text.Clean;

/** What the header of a mail says. Its day is that of the sender's clock and zone. */
record MailHeader(List<Claim> claims, List<DateClaim> dates) {

  private static final int LONGEST_FIELD = 2_000;

  /**
   * @param toMany whether its text shows that it goes to many
   */
  static MailHeader of(MimeMessage message, DayScanner scanner, boolean toMany)
      throws MessagingException {
    List<Claim> claims = new ArrayList<>();
    boolean list =
        toMany
            || message.getHeader("List-Unsubscribe") != null
            || message.getHeader("List-Id") != null;
    field(message, "Subject")
        .map(subject -> subject.replaceFirst("^(?i:(?:re|fw|fwd|aw|wg|отв|пересл) ?: ?){1,50}", ""))
        // lists put their name in front: "[Hill News] Road closed"
        .map(subject -> list ? subject.replaceFirst("^\\[[^\\[\\]]{2,40}\\] ?", "") : subject)
        .filter(subject -> !subject.isBlank())
        .ifPresent(subject -> claims.add(new Claim(Topic.TITLE, subject, "mail subject")));
    Optional<String> sender = field(message, "From").map(MailHeader::name);
    sender.ifPresent(name -> claims.add(new Claim(Topic.AUTHOR, name, "mail sender")));
    // Only what goes out to many is published by its sender.
    if (list) {
      // a list sends in its own name what a member wrote: "Ann Lee via hill-water"
      sender
          .map(name -> name.replaceFirst("^.{2,60} via (?=\\S)", ""))
          .ifPresent(name -> claims.add(new Claim(Topic.PUBLISHER, name, "mail sender")));
    }
    List<DateClaim> dates =
        field(message, "Date").stream()
            .flatMap(date -> scanner.scan(date).stream().limit(1))
            .map(day -> new DateClaim(day, Trust.HEADER, "mail header"))
            .toList();
    return new MailHeader(List.copyOf(claims), dates);
  }

  private static Optional<String> field(MimeMessage message, String name)
      throws MessagingException {
    String[] values = message.getHeader(name);
    if (values == null || values.length == 0) {
      return Optional.empty();
    }
    String unfolded =
        MimeUtility.unfold(values[0].substring(0, Math.min(LONGEST_FIELD, values[0].length())));
    String decoded = unfolded;
    try {
      decoded = MimeUtility.decodeText(unfolded);
    } catch (UnsupportedEncodingException unknown) {
      // stands as it came
    }
    return Optional.of(Clean.fold(Clean.text(decoded))).filter(value -> !value.isEmpty());
  }

  /** The person's name, or the address where none is given. */
  static String name(String from) {
    try {
      InternetAddress[] addresses = InternetAddress.parse(from, false);
      if (addresses.length > 0) {
        String personal = addresses[0].getPersonal();
        return personal == null ? addresses[0].getAddress() : Clean.fold(personal);
      }
    } catch (AddressException faulty) {
      // as it stands
    }
    int bracket = from.indexOf('<');
    return bracket > 0 ? from.substring(0, bracket).replace("\"", "").strip() : from;
  }
}
