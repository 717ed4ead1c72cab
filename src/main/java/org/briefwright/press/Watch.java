package org.briefwright.press;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Waits for a piece of work, but not for ever. */
final class Watch {

  private final Duration limit;

  Watch(Duration limit) {
    this.limit = limit;
  }

  <T> T run(Deadline deadline, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread.ofPlatform().daemon().name("press").start(task);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      deadline.pass();
      throw new PressException(
          "press",
          "the layout was not done after " + limit.toSeconds() + " seconds",
          "print fewer documents at once, or look for a table or block in the template that can't"
              + " be broken over pages",
          e);
    } catch (InterruptedException e) {
      deadline.pass();
      Thread.currentThread().interrupt();
      throw new PressException("press", "printing was interrupted", "start it again", e);
    } catch (ExecutionException e) {
      throw unwrap(e);
    }
  }

  private static RuntimeException unwrap(ExecutionException e) {
    return switch (e.getCause()) {
      case PressException refusal -> refusal;
      case RuntimeException failure ->
          new PressException(
              "press", "the engine failed: " + failure.getMessage(), "see the cause", failure);
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e);
    };
  }
}
