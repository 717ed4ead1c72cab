package org.briefwright.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of the ledger: one edition for one recipient, or a note for the owner.
 *
 * @param edition its id; for a note, what it is about
 * @param recipient a mailbox
 * @param attempts times that it was taken, this one included
 * @param node that has it, or had it last
 * @param answer of the server, the last one
 */
public record Parcel(
    String briefing,
    String edition,
    String recipient,
    Recipient.Role role,
    State state,
    int attempts,
    String node,
    Instant entered,
    Instant due,
    String answer,
    Optional<Note> note) {

  /** {@code "central-asia-weekly_…_v1 to desk@example.org"}. */
  public String name() {
    return edition + " to " + recipient;
  }
}
