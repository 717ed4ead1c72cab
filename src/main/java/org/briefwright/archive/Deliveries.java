package org.briefwright.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.delivery.Address;
import org.briefwright.delivery.Ledger;
import org.briefwright.delivery.Note;
import org.briefwright.delivery.Parcel;
import org.briefwright.delivery.Recipient;
import org.briefwright.delivery.State;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The ledger of what was mailed to whom, in the table {@code delivery}. */
public final class Deliveries implements Ledger {

  private static final String ALL = "select * from delivery ";
  private static final String IN_SCOPE =
      " briefing in (<briefings>) and (:edition = '' or edition = :edition) ";
  private static final String FREE =
      " state in ('pending', 'deferred') and next_attempt <= :now and lease_until < :now ";

  private final Database database;
  private final Clock clock;

  Deliveries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void enter(String briefing, String edition, Collection<Recipient> recipients) {
    database.change(handle -> {
      for (Recipient recipient : recipients) {
        insert(handle, briefing, edition, recipient.mailbox())
            .bind("role", word(recipient.role()))
            .bind("subject", (String) null)
            .bind("body", (String) null)
            .execute();
      }
      return recipients.size();
    });
  }

  @Override
  public void enter(Note note, Address owner) {
    database.change(handle -> insert(handle, note, owner));
  }

  private int insert(Handle handle, Note note, Address owner) {
    return insert(handle, note.briefing(), note.about(), owner.mailbox())
        .bind("role", "to")
        .bind("subject", note.subject())
        .bind("body", note.text())
        .execute();
  }

  private Update insert(Handle handle, String briefing, String edition, String recipient) {
    return handle
        .createUpdate(
            """
            insert into delivery (edition, recipient, briefing, role, state, attempts, owner, lease_until, next_attempt,
                                  message_id, last_answer, subject, body, created, updated)
            values (:edition, :recipient, :briefing, :role, 'pending', 0, '', 0, 0, '', '', :subject, :body, :now, :now)
            on conflict (edition, recipient) do nothing
            """)
        .bind("edition", edition)
        .bind("recipient", recipient)
        .bind("briefing", briefing)
        .bind("now", clock.millis());
  }

  @Override
  public Optional<Parcel> take(Scope scope, String node, Instant now, Instant until) {
    return scope.briefings().isEmpty()
        ? Optional.empty()
        : database.change(handle -> taken(handle, scope, node, now, until));
  }

  private static Optional<Parcel> taken(
      Handle handle, Scope scope, String node, Instant now, Instant until) {
    while (true) {
      Optional<Parcel> free =
          scoped(
                  handle,
                  ALL
                      + "where"
                      + IN_SCOPE
                      + "and"
                      + FREE
                      + "order by next_attempt, edition, recipient limit 1",
                  scope)
              .bind("now", now.toEpochMilli())
              .map((rows, context) -> parcel(rows))
              .findOne();
      // where another node was faster, there may be a next one
      if (free.isEmpty() || claim(handle, free.get(), node, now, until)) {
        return free.flatMap(parcel -> find(handle, parcel.edition(), parcel.recipient()));
      }
    }
  }

  private static boolean claim(
      Handle handle, Parcel parcel, String node, Instant now, Instant until) {
    return row(
                handle,
                "update delivery set attempts = attempts + 1, owner = :node, lease_until = :until, updated = :now"
                    + " where edition = :edition and recipient = :recipient and attempts = :attempts and"
                    + FREE,
                parcel)
            .bind("node", node)
            .bind("until", until.toEpochMilli())
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  @Override
  public boolean commit(Parcel parcel, String messageId, Instant until) {
    return database.change(handle ->
        row(
                handle,
                """
                update delivery set state = 'sending', message_id = :message, lease_until = :until, updated = :now
                where edition = :edition and recipient = :recipient and attempts = :attempts and owner = :owner
                  and state in ('pending', 'deferred', 'sending')
                """,
                parcel)
            .bind("owner", parcel.node())
            .bind("message", messageId)
            .bind("until", until.toEpochMilli())
            .bind("now", clock.millis())
            .execute())
        == 1;
  }

  @Override
  public boolean settle(
      Parcel parcel,
      State state,
      Instant again,
      String answer,
      Optional<Note> note,
      Optional<Address> owner) {
    return database.change(handle -> {
      // 'unknown' may be another node's guess about this one, which now knows better
      int settled =
          row(
                  handle,
                  """
                  update delivery set state = :state, next_attempt = :again, last_answer = :answer, lease_until = 0, updated = :now
                  where edition = :edition and recipient = :recipient and attempts = :attempts and owner = :owner
                    and state in ('pending', 'deferred', 'sending', 'unknown')
                  """,
                  parcel)
              .bind("state", word(state))
              .bind("again", again.toEpochMilli())
              .bind("answer", answer)
              .bind("now", clock.millis())
              .bind("owner", parcel.node())
              .execute();
      if (settled == 1 && note.isPresent() && owner.isPresent()) {
        insert(handle, note.get(), owner.get());
      }
      return settled == 1;
    });
  }

  @Override
  public List<Parcel> abandoned(Scope scope, Instant now) {
    return scope.briefings().isEmpty()
        ? List.of()
        : database.read(handle ->
            scoped(
                    handle,
                    ALL + "where" + IN_SCOPE + "and state = 'sending' and lease_until < :now",
                    scope)
                .bind("now", now.toEpochMilli())
                .map((rows, context) -> parcel(rows))
                .list());
  }

  @Override
  public List<Parcel> of(String edition) {
    return database.read(handle ->
        handle
            .createQuery(ALL + "where edition = :edition order by recipient")
            .bind("edition", edition)
            .map((rows, context) -> parcel(rows))
            .list());
  }

  @Override
  public boolean reopen(String edition, String recipient, String why) {
    return database.change(handle ->
        handle
            .createUpdate(
                """
                update delivery set state = 'pending', next_attempt = 0, owner = '', last_answer = :why, created = :now, updated = :now
                where edition = :edition and recipient = :recipient and state in ('sent', 'refused', 'deferred', 'unknown')
                  and lease_until < :now
                """)
            .bind("why", why)
            .bind("now", clock.millis())
            .bind("edition", edition)
            .bind("recipient", recipient)
            .execute())
        == 1;
  }

  @Override
  public Optional<Instant> nextTake(Scope scope) {
    return scope.briefings().isEmpty()
        ? Optional.empty()
        : database.read(handle ->
            scoped(
                    handle,
                    "select min(case when state = 'sending' or lease_until > next_attempt then lease_until else next_attempt end)"
                        + " from delivery where state in ('pending', 'deferred', 'sending') and"
                        + IN_SCOPE,
                    scope)
                .map((rows, context) -> Runs.earliest(rows))
                .one());
  }

  private static Query scoped(Handle handle, String sql, Scope scope) {
    return handle
        .createQuery(sql)
        .bindList("briefings", List.copyOf(scope.briefings()))
        .bind("edition", scope.edition().orElse(""));
  }

  private static Update row(Handle handle, String sql, Parcel parcel) {
    return handle
        .createUpdate(sql)
        .bind("edition", parcel.edition())
        .bind("recipient", parcel.recipient())
        .bind("attempts", parcel.attempts());
  }

  private static Optional<Parcel> find(Handle handle, String edition, String recipient) {
    return handle
        .createQuery(ALL + "where edition = :edition and recipient = :recipient")
        .bind("edition", edition)
        .bind("recipient", recipient)
        .map((rows, context) -> parcel(rows))
        .findOne();
  }

  private static Parcel parcel(ResultSet rows) throws SQLException {
    String briefing = rows.getString("briefing");
    String edition = rows.getString("edition");
    String subject = rows.getString("subject");
    return new Parcel(
        briefing,
        edition,
        rows.getString("recipient"),
        Recipient.Role.valueOf(rows.getString("role").toUpperCase(Locale.ROOT)),
        State.valueOf(rows.getString("state").toUpperCase(Locale.ROOT)),
        rows.getInt("attempts"),
        rows.getString("owner"),
        Instant.ofEpochMilli(rows.getLong("created")),
        Instant.ofEpochMilli(rows.getLong("next_attempt")),
        rows.getString("last_answer"),
        subject == null
            ? Optional.empty()
            : Optional.of(new Note(briefing, edition, subject, rows.getString("body"))));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
