package org.briefwright.schedule;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does a small thing again and again while a long one goes on. */
final class Heartbeat implements AutoCloseable {

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "heartbeat");
        daemon.setDaemon(true);
        return daemon;
      });

  private final Duration pause;
  private final Runnable beat;

  Heartbeat(Duration pause, Runnable beat) {
    this.pause = pause;
    this.beat = beat;
  }

  void start() {
    long millis = Math.max(1, pause.toMillis());
    thread.scheduleWithFixedDelay(() -> quietly(beat), millis, millis, TimeUnit.MILLISECONDS);
  }

  // A beat that fails is missed, no more: the next may come through, and a run that is lost to
  // another node is refused at its end.
  private static void quietly(Runnable beat) {
    try {
      beat.run();
    } catch (RuntimeException e) {
      // said above
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
