package org.briefwright.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what was mailed to whom: one row for each edition and recipient, for all nodes and
 * across restarts. Every method is one transaction, on the disk when it returns.
 */
public interface Ledger {

  /**
   * What a worker looks for.
   *
   * @param briefings whose mail it can send
   * @param edition that one alone; empty for all, notes included
   */
  record Scope(Collection<String> briefings, Optional<String> edition) {}

  /** Enters an edition for recipients; rows that are there already stay as they are. */
  void enter(String briefing, String edition, Collection<Recipient> recipients);

  /** Enters a note for the owner, unless it is there already. */
  void enter(Note note, Address owner);

  /**
   * Takes a row that is pending or deferred, whose time has come and that nobody holds.
   *
   * @param until how long it is held
   */
  Optional<Parcel> take(Scope scope, String node, Instant now, Instant until);

  /**
   * Marks a row as {@link State#SENDING}. To be called when all of a message has been handed over
   * but its last line.
   *
   * @param messageId by which a person can look for it
   * @param until when its node is given up
   * @return false where the row is no longer this node's; the message must not be ended then
   */
  boolean commit(Parcel parcel, String messageId, Instant until);

  /**
   * Ends an attempt.
   *
   * @param again for {@link State#DEFERRED}
   * @param note entered with it, or not at all
   * @return false where another node has settled it
   */
  boolean settle(
      Parcel parcel,
      State state,
      Instant again,
      String answer,
      Optional<Note> note,
      Optional<Address> owner);

  /**
   * Rows in {@link State#SENDING} whose node has not come back in time. To be asked for again and
   * again: a killed node's last change may come late.
   */
  List<Parcel> abandoned(Scope scope, Instant now);

  /** All rows of an edition, in the order of the mailboxes. */
  List<Parcel> of(String edition);

  /**
   * A person's word: a row that is refused, deferred, sent or unknown waits again.
   *
   * @return false where there is no such row
   */
  boolean reopen(String edition, String recipient, String why);

  /** When the next row can be taken; none if none waits. */
  Optional<Instant> nextTake(Scope scope);
}
