package org.briefwright.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The ledger of what a schedule has run. A slot, that is one briefing and one day or window, is
 * worked on by one owner at a time, and is done once.
 */
public final class Runs {

  /** How far a run has come. */
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    /** Not to be made up for. */
    SKIPPED
  }

  /**
   * One slot.
   *
   * @param slot the day or window that the run is for, not the moment at which it ran
   * @param attempts from 1
   * @param owner who works on it, or did last
   * @param leaseUntil when somebody else may take a running one over
   * @param edition what came of it, as named by {@code Edition.stem} and version
   */
  public record Run(
      String briefing,
      String slot,
      State state,
      int attempts,
      String owner,
      Instant leaseUntil,
      Optional<String> edition,
      String note,
      Instant started,
      Instant updated) {}

  private static final String COLUMNS =
      "briefing, slot, state, attempts, owner, lease_until, edition, note, started, updated";

  private final Database database;
  private final Clock clock;

  Runs(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes a slot before any work on it.
   *
   * @param owner tells this worker from all others: host, process, thread
   * @param lease how long nobody else may take it over, should this one die
   * @return empty where it is done or skipped, or somebody else is at it
   */
  public Optional<Run> begin(String briefing, String slot, String owner, Duration lease) {
    long now = clock.millis();
    return database.change(handle -> {
      int taken =
          handle
              .createUpdate(
                  """
                  insert into run (briefing, slot, state, attempts, owner, lease_until, edition, note, started, updated)
                  values (:briefing, :slot, 'running', 1, :owner, :until, null, '', :now, :now)
                  on conflict (briefing, slot) do update
                    set state = 'running', attempts = run.attempts + 1, owner = :owner,
                        lease_until = :until, note = '', started = :now, updated = :now
                    where run.state = 'failed' or (run.state = 'running' and run.lease_until < :now)
                  """)
              .bind("briefing", briefing)
              .bind("slot", slot)
              .bind("owner", owner)
              .bind("until", now + lease.toMillis())
              .bind("now", now)
              .execute();
      return taken == 1 ? find(handle, briefing, slot) : Optional.<Run>empty();
    });
  }

  /** Says that the owner is still at it; false where it has lost the slot. */
  public boolean extend(Run run, Duration lease) {
    long now = clock.millis();
    return settle(run, "running", now + lease.toMillis(), run.edition(), run.note());
  }

  /**
   * Ends a run.
   *
   * @param edition what came of it
   * @param note for people: why it failed, that it was late
   * @return false where the owner has lost the slot; nothing is changed then
   */
  public boolean finish(Run run, State state, Optional<String> edition, String note) {
    return settle(run, word(state), 0, edition, note);
  }

  private boolean settle(Run run, String state, long until, Optional<String> edition, String note) {
    return database.change(handle ->
        handle
            .createUpdate(
                """
                update run set state = :state, lease_until = :until, edition = :edition, note = :note, updated = :now
                where briefing = :briefing and slot = :slot and owner = :owner and attempts = :attempts and state = 'running'
                """)
            .bind("state", state)
            .bind("until", until)
            .bind("edition", edition.orElse(null))
            .bind("note", note)
            .bind("now", clock.millis())
            .bind("briefing", run.briefing())
            .bind("slot", run.slot())
            .bind("owner", run.owner())
            .bind("attempts", run.attempts())
            .execute())
        == 1;
  }

  /** Marks a slot as not to be made up for; false where it is there already. */
  public boolean skip(String briefing, String slot, String note) {
    long now = clock.millis();
    return database.change(handle ->
        handle
            .createUpdate(
                """
                insert into run (briefing, slot, state, attempts, owner, lease_until, edition, note, started, updated)
                values (:briefing, :slot, 'skipped', 0, '', 0, null, :note, :now, :now)
                on conflict (briefing, slot) do nothing
                """)
            .bind("briefing", briefing)
            .bind("slot", slot)
            .bind("note", note)
            .bind("now", now)
            .execute())
        == 1;
  }

  public Optional<Run> find(String briefing, String slot) {
    return database.read(handle -> find(handle, briefing, slot));
  }

  /** The last ones of a briefing, the newest slot first. */
  public List<Run> last(String briefing, int most) {
    return database.read(handle ->
        handle
            .createQuery(
                "select "
                    + COLUMNS
                    + " from run where briefing = :briefing order by slot desc limit :most")
            .bind("briefing", briefing)
            .bind("most", most)
            .map((rows, context) -> run(rows, context))
            .list());
  }

  private static Optional<Run> find(Handle handle, String briefing, String slot) {
    return handle
        .createQuery("select " + COLUMNS + " from run where briefing = :briefing and slot = :slot")
        .bind("briefing", briefing)
        .bind("slot", slot)
        .map((rows, context) -> run(rows, context))
        .findOne();
  }

  private static Run run(java.sql.ResultSet rows, StatementContext context)
      throws java.sql.SQLException {
    return new Run(
        rows.getString("briefing"),
        rows.getString("slot"),
        State.valueOf(rows.getString("state").toUpperCase(Locale.ROOT)),
        rows.getInt("attempts"),
        rows.getString("owner"),
        Instant.ofEpochMilli(rows.getLong("lease_until")),
        Optional.ofNullable(rows.getString("edition")),
        rows.getString("note"),
        Instant.ofEpochMilli(rows.getLong("started")),
        Instant.ofEpochMilli(rows.getLong("updated")));
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
