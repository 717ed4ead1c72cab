package org.briefwright.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works on several things at a time and hands on what comes of them in the order in which they
 * came. A few of them are under way at once, however many there are.
 */
final class InOrder {

  private static final int AHEAD_A_THREAD = 8;

  private final int threads;

  /**
   * @param threads one or more; with one, everything is done by the caller's own
   */
  InOrder(int threads) {
    this.threads = threads;
  }

  /** Does all of {@code work}; what one of them throws comes out in its turn, and ends the rest. */
  <T> void each(Iterator<Supplier<T>> work, Consumer<T> use) {
    if (threads == 1) {
      work.forEachRemaining(one -> use.accept(one.get()));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::thread);
    try {
      Deque<Future<T>> underWay = new ArrayDeque<>();
      while (work.hasNext() || !underWay.isEmpty()) {
        while (work.hasNext() && underWay.size() < threads * AHEAD_A_THREAD) {
          underWay.add(pool.submit(work.next()::get));
        }
        use.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  // A program that is told to stop need not wait for the documents under way.
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "facts");
    thread.setDaemon(true);
    return thread;
  }

  /** What a task brought; what it threw is thrown here, too. */
  static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      if (e.getCause() instanceof Error own) {
        throw own;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
