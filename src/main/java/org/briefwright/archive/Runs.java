package org.briefwright.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.schedule.Run;
import org.briefwright.schedule.RunBook;
import org.jdbi.v3.core.Handle;

/** The ledger of what a schedule has run, in the tables {@code run} and {@code watch}. */
public final class Runs implements RunBook {

  /** How far a run has come. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    /** Not to be made up for. */
    SKIPPED
  }

  /**
   * A run as it stands.
   *
   * @param slot names the days that it covers
   * @param edition what came of it
   * @param note for people: why it failed
   */
  public record Entry(
      String briefing,
      String slot,
      State state,
      int attempts,
      String owner,
      Optional<String> edition,
      String note,
      Instant updated) {}

  private static final String FREE =
      " from run where briefing in (<briefings>) and ((state = 'waiting' and next_attempt <= :now)"
          + " or (state = 'running' and lease_until < :now))";

  private final Database database;
  private final Clock clock;

  Runs(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Instant knownUpTo(String briefing, Instant now) {
    return database.change(handle -> {
      handle.execute(
          "insert into watch (briefing, known_up_to) values (?, ?) on conflict (briefing) do nothing",
          briefing,
          now.toEpochMilli());
      return handle
          .createQuery("select known_up_to from watch where briefing = :briefing")
          .bind("briefing", briefing)
          .mapTo(Long.class)
          .map(Instant::ofEpochMilli)
          .one();
    });
  }

  @Override
  public void setKnownUpTo(String briefing, Instant moment) {
    database.change(handle ->
        handle.execute(
            "update watch set known_up_to = ? where briefing = ?",
            moment.toEpochMilli(),
            briefing));
  }

  @Override
  public boolean enter(String briefing, String window, LocalDate day, Instant due, boolean wanted) {
    return database.change(handle ->
        handle
            .createUpdate(
                """
                insert into run (briefing, slot, state, day, due, attempts, owner, lease_until, next_attempt, edition, note, updated)
                values (:briefing, :slot, :state, :day, :due, 0, '', 0, :due, null, '', :now)
                on conflict (briefing, slot) do nothing
                """)
            .bind("briefing", briefing)
            .bind("slot", window)
            .bind("state", wanted ? "waiting" : "skipped")
            .bind("day", day.toString())
            .bind("due", due.toEpochMilli())
            .bind("now", clock.millis())
            .execute())
        == 1;
  }

  @Override
  public Optional<Run> take(Collection<String> briefings, String node, Instant now, Instant until) {
    return briefings.isEmpty()
        ? Optional.empty()
        : database.change(handle -> taken(handle, briefings, node, now, until));
  }

  private static Optional<Run> taken(
      Handle handle, Collection<String> briefings, String node, Instant now, Instant until) {
    while (true) {
      Optional<Run> free =
          handle
              .createQuery(
                  "select briefing, slot, day, due, attempts"
                      + FREE
                      + " order by due, briefing limit 1")
              .bindList("briefings", List.copyOf(briefings))
              .bind("now", now.toEpochMilli())
              .map((rows, context) -> run(rows, node))
              .findOne();
      // where another node was faster, there may be a next one
      if (free.isEmpty() || claim(handle, free.get(), now, until)) {
        return free;
      }
    }
  }

  private static boolean claim(Handle handle, Run run, Instant now, Instant until) {
    return handle
            .createUpdate(
                """
                update run set state = 'running', attempts = :attempts, owner = :owner, lease_until = :until, updated = :now
                where briefing = :briefing and slot = :slot and attempts = :attempts - 1
                  and (state = 'waiting' or (state = 'running' and lease_until < :now))
                """)
            .bind("attempts", run.attempt())
            .bind("owner", run.node())
            .bind("until", until.toEpochMilli())
            .bind("now", now.toEpochMilli())
            .bind("briefing", run.briefing())
            .bind("slot", run.window())
            .execute()
        == 1;
  }

  @Override
  public void hold(Run run, Instant until) {
    settle(run, "running", until, Optional.empty(), "");
  }

  @Override
  public boolean done(Run run, String result) {
    return settle(run, "done", Instant.EPOCH, Optional.of(result), "");
  }

  @Override
  public boolean failed(Run run, String cause, Optional<Instant> again) {
    return settle(
        run,
        again.isPresent() ? "waiting" : "failed",
        again.orElse(Instant.EPOCH),
        Optional.empty(),
        cause);
  }

  /**
   * @param until end of the lease, or of the wait
   */
  private boolean settle(
      Run run, String state, Instant until, Optional<String> edition, String note) {
    return database.change(handle ->
        handle
            .createUpdate(
                """
                update run set state = :state, lease_until = :until, next_attempt = :until, edition = :edition, note = :note, updated = :now
                where briefing = :briefing and slot = :slot and owner = :owner and attempts = :attempts and state = 'running'
                """)
            .bind("state", state)
            .bind("until", until.toEpochMilli())
            .bind("edition", edition.orElse(null))
            .bind("note", note)
            .bind("now", clock.millis())
            .bind("briefing", run.briefing())
            .bind("slot", run.window())
            .bind("owner", run.node())
            .bind("attempts", run.attempt())
            .execute())
        == 1;
  }

  @Override
  public Optional<Instant> nextTake(Collection<String> briefings) {
    return briefings.isEmpty()
        ? Optional.empty()
        : database.read(handle ->
            handle
                .createQuery(
                    """
                    select min(case state when 'running' then lease_until else next_attempt end)
                    from run where briefing in (<briefings>) and state in ('waiting', 'running')
                    """)
                .bindList("briefings", List.copyOf(briefings))
                .map((rows, context) -> earliest(rows))
                .one());
  }

  static Optional<Instant> earliest(ResultSet rows) throws SQLException {
    long moment = rows.getLong(1);
    return rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(moment));
  }

  /** The last ones of a briefing, the newest slot first. */
  public List<Entry> last(String briefing, int most) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                select briefing, slot, state, attempts, owner, edition, note, updated
                from run where briefing = :briefing order by slot desc limit :most
                """)
            .bind("briefing", briefing)
            .bind("most", most)
            .map((rows, context) -> entry(rows))
            .list());
  }

  private static Run run(ResultSet rows, String node) throws SQLException {
    return new Run(
        rows.getString("briefing"),
        rows.getString("slot"),
        LocalDate.parse(rows.getString("day")),
        Instant.ofEpochMilli(rows.getLong("due")),
        rows.getInt("attempts") + 1,
        node);
  }

  private static Entry entry(ResultSet rows) throws SQLException {
    return new Entry(
        rows.getString("briefing"),
        rows.getString("slot"),
        State.valueOf(rows.getString("state").toUpperCase(Locale.ROOT)),
        rows.getInt("attempts"),
        rows.getString("owner"),
        Optional.ofNullable(rows.getString("edition")),
        rows.getString("note"),
        Instant.ofEpochMilli(rows.getLong("updated")));
  }
}
