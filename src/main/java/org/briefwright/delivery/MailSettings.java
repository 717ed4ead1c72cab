package org.briefwright.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What a briefing file says of its mail.
 *
 * @param recipients each mailbox once
 * @param owner is told what went wrong
 * @param listId {@code central-asia-weekly.example.org}
 * @param unsubscribe an https address, in which {@code {recipient}} stands for the mailbox
 * @param largest size in bytes that a mail may have, as sent
 * @param sendEmpty whether an edition in which nothing was found is sent
 */
public record MailSettings(
    Address from,
    Optional<Address> replyTo,
    List<Recipient> recipients,
    Optional<Address> owner,
    List<String> allowedDomains,
    String listId,
    Optional<String> unsubscribe,
    Server server,
    long largest,
    boolean sendEmpty,
    Optional<Personal> personal) {

  public MailSettings {
    recipients = List.copyOf(recipients);
    allowedDomains = List.copyOf(allowedDomains);
  }

  /**
   * What makes each recipient's copy their own.
   *
   * @param stamp a line for every page, in which {@code {recipient}} stands for the mailbox
   * @param password to open the file with
   */
  public record Personal(Optional<String> stamp, Optional<Secret> password) {}

  /** Whether mail may go to that domain; to any where none are named. */
  public boolean allows(Address address) {
    return allowedDomains.isEmpty() || allowedDomains.contains(address.domain());
  }
}
