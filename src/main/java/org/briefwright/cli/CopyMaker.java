package org.briefwright.cli;

import org.briefwright.delivery.Copies;
import org.briefwright.delivery.Issue;
import org.briefwright.delivery.MailSettings;
import org.briefwright.delivery.MailSettings.Personal;
import org.briefwright.delivery.Recipient;
import org.briefwright.delivery.Secrets;
import org.briefwright.press.Bindery;

/** Makes each recipient's copy: with a line of their own on each page, behind a password. */
final class CopyMaker implements Copies {

  private final Personal personal;
  private final Bindery bindery;
  private final Secrets secrets;

  private CopyMaker(Personal personal, Bindery bindery, Secrets secrets) {
    this.personal = personal;
    this.bindery = bindery;
    this.secrets = secrets;
  }

  /** What makes the copies of that mail: everybody's plain where it asks for nothing else. */
  static Copies of(MailSettings mail, Surroundings surroundings, Secrets secrets) {
    return mail.personal()
        .<Copies>map(personal -> new CopyMaker(personal, surroundings.bindery(), secrets))
        .orElseGet(Copies::plain);
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
