package org.briefwright.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Enters what has come due and has it worked off. Any number of nodes may share one book: a run is
 * taken by one of them, and by another when that one has died.
 *
 * <pre>{@code
 * Foreman foreman = new Foreman(plans, book, job, new Foreman.Node("desk-1", ofMinutes(1)), journal, clock);
 * Instant next = foreman.round(() -> false); // nothing happens before
 * }</pre>
 */
public final class Foreman {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(60),
          Duration.ofHours(4));
  private static final Duration LONGEST_SLEEP = Duration.ofHours(1);

  private final List<Plan> plans;
  private final RunBook book;
  private final Job job;
  private final Node node;
  private final Journal journal;
  private final Clock clock;

  /**
   * One of the programs that share the work.
   *
   * @param name unlike that of all others
   * @param hold how long a run stays with a node that has died
   */
  public record Node(String name, Duration hold) {}

  public Foreman(List<Plan> plans, RunBook book, Job job, Node node, Journal journal, Clock clock) {
    this.plans = List.copyOf(plans);
    this.book = book;
    this.job = job;
    this.node = node;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Enters what has come due, and works off all that can be taken.
   *
   * @param stop asked before each run
   * @return when there will be something to do again; an hour ahead at most
   */
  public Instant round(BooleanSupplier stop) {
    plans.forEach(this::enter);
    List<String> briefings = plans.stream().map(Plan::briefing).toList();
    while (!stop.getAsBoolean()) {
      Instant now = clock.instant();
      Optional<Run> run = book.take(briefings, node.name(), now, now.plus(node.hold()));
      if (run.isEmpty()) {
        break;
      }
      work(run.get());
    }
    return next(briefings);
  }

  private void enter(Plan plan) {
    Instant now = clock.instant();
    Instant known = book.knownUpTo(plan.briefing(), now);
    if (known.isAfter(now)) {
      // The clock went back. What comes again is known by its window.
      book.setKnownUpTo(plan.briefing(), now);
      return;
    }
    List<Plan.Due> due = plan.due(known, now);
    for (Plan.Due one : due) {
      boolean isNew =
          book.enter(
              plan.briefing(),
              one.window(),
              one.slot().local().toLocalDate(),
              one.slot().at(),
              one.wanted());
      if (isNew) {
        journal.tell(
            plan.briefing() + "/" + one.window(),
            one.wanted() ? "run.due" : "run.missed",
            "due " + one.slot().at());
      }
    }
    if (!due.isEmpty()) {
      book.setKnownUpTo(plan.briefing(), due.getLast().slot().at());
    }
  }

  private void work(Run run) {
    journal.tell(run.id(), "run.begun", "attempt " + run.attempt() + " on " + run.node());
    String result;
    try (Heartbeat beat =
        new Heartbeat(
            node.hold().dividedBy(3), () -> book.hold(run, clock.instant().plus(node.hold())))) {
      beat.start();
      result = job.run(run);
    } catch (RuntimeException e) {
      failed(run, e);
      return;
    }
    boolean ours = book.done(run, result);
    journal.tell(run.id(), ours ? "run.done" : "run.lost", result);
  }

  private void failed(Run run, RuntimeException cause) {
    Optional<Instant> again =
        run.attempt() > WAITS.size()
            ? Optional.empty()
            : Optional.of(clock.instant().plus(WAITS.get(run.attempt() - 1)));
    job.failed(run, cause, again);
    book.failed(run, String.valueOf(cause.getMessage()), again);
    String then = again.map(at -> "again " + at.truncatedTo(ChronoUnit.SECONDS)).orElse("given up");
    journal.tell(run.id(), "run.failed", then + ": " + cause.getMessage());
  }

  private Instant next(List<String> briefings) {
    Instant now = clock.instant();
    Instant next = now.plus(LONGEST_SLEEP);
    for (Plan plan : plans) {
      next = earlier(next, plan.when().next(now).map(Slot::at));
    }
    return earlier(next, book.nextTake(briefings));
  }

  private static Instant earlier(Instant one, Optional<Instant> other) {
    return other.filter(moment -> moment.isBefore(one)).orElse(one);
  }
}
