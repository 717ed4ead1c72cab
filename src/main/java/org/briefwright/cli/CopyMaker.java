package org.briefwright.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.briefwright.delivery.Copies;
import org.briefwright.delivery.Issue;
import org.briefwright.delivery.MailSettings;
import org.briefwright.delivery.MailSettings.Personal;
import org.briefwright.delivery.Recipient;
import org.briefwright.delivery.Secrets;
import org.briefwright.press.Bindery;
import org.briefwright.press.Press;
import org.briefwright.press.Typecase;

/** Makes each recipient's copy: with a line of their own on each page, behind a password. */
final class CopyMaker implements Copies {

  private static final Duration COVER_LIMIT = Duration.ofMinutes(1);

  private final Personal personal;
  private final Bindery bindery;
  private final Secrets secrets;

  private CopyMaker(Personal personal, Bindery bindery, Secrets secrets) {
    this.personal = personal;
    this.bindery = bindery;
    this.secrets = secrets;
  }

  /**
   * @param home the folder of the installation, which holds the fonts
   */
  static Copies of(MailSettings mail, Path home, Secrets secrets) {
    if (mail.personal().isEmpty()) {
      return Copies.plain();
    }
    Typecase typecase = Typecase.open(home.resolve("fonts"));
    Bindery bindery = new Bindery(typecase, new Press(typecase, COVER_LIMIT));
    return new CopyMaker(mail.personal().get(), bindery, secrets);
  }

  @Override
  public byte[] of(Issue issue, Recipient recipient) {
    String line = personal.stamp().orElse("").replace("{recipient}", recipient.mailbox());
    byte[] stamped =
        line.isEmpty()
            ? issue.pdf()
            : bindery.stamped(issue.pdf(), line, "", issue.head().moment());
    return personal
        .password()
        .map(password -> bindery.locked(stamped, secrets.fetch(password)))
        .orElse(stamped);
  }
}
