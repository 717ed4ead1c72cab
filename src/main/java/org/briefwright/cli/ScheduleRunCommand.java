package org.briefwright.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.briefwright.archive.Archive;
import org.briefwright.delivery.Secrets;
import org.briefwright.edition.OrderException;
import org.briefwright.fact.Notice;
import org.briefwright.schedule.Slot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schedule run}: works in the foreground until it is told to stop. */
@Command(
    name = "run",
    header = {
      "Examples:",
      "  briefwright schedule run weekly.yaml         until SIGTERM, for systemd",
      "  briefwright schedule run --once weekly.yaml  what is due now, for a timer of another make",
      ""
    },
    description = {
      "Makes editions when they are due, keeps them, and mails each to its recipients once.",
      "Several may run at once, also on several machines with one PostgreSQL archive."
    },
    sortOptions = false)
final class ScheduleRunCommand implements Callable<Integer> {

  // A clock that was set, or a slot that another node let go, is noticed after that long.
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);
  private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(10);
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(90);

  private final Surroundings surroundings;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);

  @Parameters(
      arity = "0..*",
      paramLabel = "BRIEFING",
      description = "Briefing files; ./briefing.yaml where none are named.")
  private List<Path> files = List.of();

  @Option(names = "--once", description = "Does what is due, and ends.")
  private boolean once;

  @Option(
      names = "--hold",
      paramLabel = "SECONDS",
      description = "How long work stays with a node that has died; default 60.")
  private int hold = 60;

  ScheduleRunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (hold < 1) {
      throw new OrderException(
          Notice.of("--hold", hold + " is below 1", "write how many seconds, for example 60"));
    }
    List<Briefing> briefings = Briefing.read(files, surroundings);
    for (Briefing briefing : briefings) {
      if (briefing.plan().isEmpty()) {
        throw new OrderException(
            Notice.of(
                briefing.file().toString(),
                "has no schedule",
                "add one, as in schedule: {cron: \"0 7 * * MON\"}"));
      }
    }
    Secrets secrets = new Secrets(surroundings.environment());
    Log log = new Log(surroundings.err(), surroundings.clock(), secrets);
    try (Archive archive =
        Archive.open(Briefing.archive(briefings, surroundings), surroundings.clock())) {
      Station station = new Station(briefings, archive, surroundings, secrets, log);
      if (once) {
        station.round(Duration.ofSeconds(hold), () -> false);
        log.tell("schedule", "schedule.ended", next(briefings));
      } else {
        watch(station, log, next(briefings));
      }
    } finally {
      finished.countDown();
    }
    return ExitCode.DONE;
  }

  /** When an edition is due next; for people. */
  private String next(List<Briefing> briefings) {
    return briefings.stream()
        .flatMap(briefing -> briefing.plan().stream())
        .flatMap(plan -> plan.when().next(surroundings.clock().instant()).stream())
        .map(Slot::at)
        .min(Comparator.naturalOrder())
        .map(moment -> "next " + moment)
        .orElse("nothing will be due");
  }

  private void watch(Station station, Log log, String due) {
    Thread hook = new Thread(this::stop, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    log.tell("schedule", "schedule.begun", due);
    try {
      while (stopped.getCount() > 0) {
        Duration pause;
        try {
          Instant next = station.round(Duration.ofSeconds(hold), () -> stopped.getCount() == 0);
          pause = pauseUntil(next);
        } catch (RuntimeException e) {
          // a database that is away comes back; what was begun is taken up again
          log.tell("schedule", "schedule.fault", String.valueOf(e.getMessage()));
          pause = PAUSE_AFTER_FAULT;
        }
        if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          break;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    log.tell("schedule", "schedule.ended", "");
  }

  private Duration pauseUntil(Instant next) {
    Duration pause = Duration.between(surroundings.clock().instant(), next);
    if (pause.isNegative()) {
      return Duration.ZERO;
    }
    return pause.compareTo(LONGEST_SLEEP) < 0 ? pause.plusMillis(1) : LONGEST_SLEEP;
  }

  /** The work in hand is finished first. */
  private void stop() {
    stopped.countDown();
    try {
      if (!finished.await(PATIENCE_AT_STOP.toSeconds(), TimeUnit.SECONDS)) {
        surroundings.err().println("briefwright: stopped in the middle of work");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
