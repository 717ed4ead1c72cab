package org.briefwright.cli;

import org.briefwright.delivery.Copies;
import org.briefwright.delivery.DeliveryException;
import org.briefwright.delivery.MailSettings;
import org.briefwright.fact.Notice;

/** Chooses what each recipient gets. Here the press's own copies for each are to be bound. */
final class CopyMaker {

  private CopyMaker() {}

  /**
   * @throws DeliveryException if copies of their own are asked for: nobody is sent the plain file
   *     instead
   */
  static Copies of(MailSettings mail) {
    if (mail.personal().isPresent()) {
      throw new DeliveryException(
          Notice.of(
              "mail.copies",
              "this program can't stamp or lock a copy for each recipient",
              "take the key copies out, and everybody gets the edition as it was printed"));
    }
    return Copies.plain();
  }
}
