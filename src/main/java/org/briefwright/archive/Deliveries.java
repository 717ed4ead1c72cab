package org.briefwright.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The ledger of what was mailed to whom. Each edition goes to each recipient at most once: a worker
 * that dies between the first byte and the server's answer leaves {@link State#UNKNOWN}, which
 * nobody sends again unasked.
 */
public final class Deliveries {

  /** How far a delivery has come. */
  public enum State {
    PENDING,
    /** A worker is at it, or was when it died. */
    SENDING,
    SENT,
    /** The server asked to come again. */
    DEFERRED,
    /** The server will not have it. */
    REFUSED,
    /** It may have arrived, or not. */
    UNKNOWN
  }

  /**
   * One edition for one recipient.
   *
   * @param edition its name as its file has it, without the ending
   * @param attempts number of times that it was taken for sending
   * @param owner who took it last
   * @param nextAttempt when it may be taken
   * @param messageId the same at every attempt; empty before the first
   * @param lastAnswer of the server, with its code
   */
  public record Delivery(
      String edition,
      String recipient,
      State state,
      int attempts,
      String owner,
      Instant nextAttempt,
      String messageId,
      String lastAnswer,
      Instant created,
      Instant updated) {}

  private static final String COLUMNS =
      "edition, recipient, state, attempts, owner, next_attempt, message_id, last_answer, created,"
          + " updated";

  private final Database database;
  private final Clock clock;

  Deliveries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Notes that an edition is to go to recipients; those that are noted already stay as they are.
   */
  public void plan(String edition, Collection<String> recipients) {
    if (recipients.isEmpty()) {
      return;
    }
    long now = clock.millis();
    database.change(handle -> {
      PreparedBatch batch =
          handle.prepareBatch(
              """
              insert into delivery (edition, recipient, state, attempts, owner, lease_until, next_attempt,
                                    message_id, last_answer, created, updated)
              values (:edition, :recipient, 'pending', 0, '', 0, :now, '', '', :now, :now)
              on conflict (edition, recipient) do nothing
              """);
      recipients.forEach(recipient ->
          batch.bind("edition", edition).bind("recipient", recipient).bind("now", now).add());
      return batch.execute();
    });
  }

  /**
   * Takes a delivery for sending. Committed when this returns, so before the first byte.
   *
   * @param owner tells this worker from all others
   * @param lease after which {@link #sweep} counts this worker as dead
   * @param messageId kept from the first attempt on
   * @return the delivery as it stands now; empty where it is not to be sent, or not yet
   */
  public Optional<Delivery> take(
      String edition, String recipient, String owner, Duration lease, String messageId) {
    long now = clock.millis();
    return database.change(handle -> {
      int taken =
          handle
              .createUpdate(
                  """
                  update delivery
                  set state = 'sending', attempts = attempts + 1, owner = :owner, lease_until = :until, updated = :now,
                      message_id = case message_id when '' then :message else message_id end
                  where edition = :edition and recipient = :recipient
                    and state in ('pending', 'deferred') and next_attempt <= :now
                  """)
              .bind("owner", owner)
              .bind("until", now + lease.toMillis())
              .bind("now", now)
              .bind("message", messageId)
              .bind("edition", edition)
              .bind("recipient", recipient)
              .execute();
      return taken == 1 ? find(handle, edition, recipient) : Optional.<Delivery>empty();
    });
  }

  /**
   * Ends an attempt.
   *
   * @param taken as {@link #take} returned it
   * @param nextAttempt matters for {@link State#DEFERRED} and {@link State#PENDING}
   * @param answer of the server, with its code
   * @return false where the owner has lost the delivery; nothing is changed then
   */
  public boolean settle(Delivery taken, State state, Instant nextAttempt, String answer) {
    return database.change(handle ->
        handle
            .createUpdate(
                """
                update delivery
                set state = :state, next_attempt = :next, last_answer = :answer, lease_until = 0, updated = :now
                where edition = :edition and recipient = :recipient
                  and state = 'sending' and owner = :owner and attempts = :attempts
                """)
            .bind("state", word(state))
            .bind("next", nextAttempt.toEpochMilli())
            .bind("answer", answer)
            .bind("now", clock.millis())
            .bind("edition", taken.edition())
            .bind("recipient", taken.recipient())
            .bind("owner", taken.owner())
            .bind("attempts", taken.attempts())
            .execute())
        == 1;
  }

  /**
   * Marks what dead workers left behind as {@link State#UNKNOWN}. To be called again and again: a
   * killed worker's last change may arrive late.
   *
   * @return how many
   */
  public int sweep() {
    long now = clock.millis();
    return database.change(handle ->
        handle
            .createUpdate(
                """
                update delivery set state = 'unknown', last_answer = 'the sender stopped before the answer', updated = :now
                where state = 'sending' and lease_until < :now
                """)
            .bind("now", now)
            .execute());
  }

  /**
   * A person's or policy's word on a delivery that is {@link State#UNKNOWN}, {@link State#REFUSED}
   * or {@link State#DEFERRED}.
   *
   * @return false where it is in no such state
   */
  public boolean decide(String edition, String recipient, State state, String why) {
    long now = clock.millis();
    return database.change(handle ->
        handle
            .createUpdate(
                """
                update delivery set state = :state, next_attempt = :now, last_answer = :why, updated = :now
                where edition = :edition and recipient = :recipient and state in ('unknown', 'refused', 'deferred')
                """)
            .bind("state", word(state))
            .bind("now", now)
            .bind("why", why)
            .bind("edition", edition)
            .bind("recipient", recipient)
            .execute())
        == 1;
  }

  public Optional<Delivery> find(String edition, String recipient) {
    return database.read(handle -> find(handle, edition, recipient));
  }

  /** All of an edition, in the order of the recipients. */
  public List<Delivery> of(String edition) {
    return database.read(handle ->
        handle
            .createQuery(
                "select " + COLUMNS + " from delivery where edition = :edition order by recipient")
            .bind("edition", edition)
            .map((rows, context) -> delivery(rows))
            .list());
  }

  /** What may be taken now, the longest waiting first. */
  public List<Delivery> due(int most) {
    return database.read(handle ->
        handle
            .createQuery(
                "select "
                    + COLUMNS
                    + " from delivery where state in ('pending', 'deferred') and next_attempt <="
                    + " :now order by next_attempt, edition, recipient limit :most")
            .bind("now", clock.millis())
            .bind("most", most)
            .map((rows, context) -> delivery(rows))
            .list());
  }

  private static Optional<Delivery> find(Handle handle, String edition, String recipient) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from delivery where edition = :edition and recipient = :recipient")
        .bind("edition", edition)
        .bind("recipient", recipient)
        .map((rows, context) -> delivery(rows))
        .findOne();
  }

  private static Delivery delivery(ResultSet rows) throws SQLException {
    return new Delivery(
        rows.getString("edition"),
        rows.getString("recipient"),
        State.valueOf(rows.getString("state").toUpperCase(Locale.ROOT)),
        rows.getInt("attempts"),
        rows.getString("owner"),
        Instant.ofEpochMilli(rows.getLong("next_attempt")),
        rows.getString("message_id"),
        rows.getString("last_answer"),
        Instant.ofEpochMilli(rows.getLong("created")),
        Instant.ofEpochMilli(rows.getLong("updated")));
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
