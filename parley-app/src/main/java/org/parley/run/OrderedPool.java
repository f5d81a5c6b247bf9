package org.parley.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Applies a function on several threads and hands the results on in the order of the input. Only a
 * few inputs are held at a time, so the input may be longer than memory.
 */
final class OrderedPool {
  /** Inputs in work or waiting for their turn, for each thread. */
  private static final int AHEAD = 4;

  private OrderedPool() {}

  /** Takes one result; may fail as writing does. */
  interface Taker<O, X extends Exception> {
    void take(O result) throws X;
  }

  /**
   * Runs to the end of the input, or to the first exception of the taker, the input or a worker.
   *
   * @param workers makes a function for a thread to use; a function is used by one thread at a time
   */
  static <I, O, X extends Exception> void run(
      Iterator<I> input, int threads, Supplier<Function<I, O>> workers, Taker<O, X> taker)
      throws X {
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "parley-coder");
              thread.setDaemon(true);
              return thread;
            });
    ConcurrentLinkedQueue<Function<I, O>> idle = new ConcurrentLinkedQueue<>();
    Deque<Future<O>> pending = new ArrayDeque<>();
    try {
      while (input.hasNext() || !pending.isEmpty()) {
        while (pending.size() < threads * AHEAD && input.hasNext()) {
          I next = input.next();
          pending.add(executor.submit(() -> apply(idle, workers, next)));
        }
        taker.take(await(pending.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <I, O> O apply(
      ConcurrentLinkedQueue<Function<I, O>> idle, Supplier<Function<I, O>> workers, I input) {
    Function<I, O> known = idle.poll();
    Function<I, O> worker = known == null ? workers.get() : known;
    O result = worker.apply(input);
    // A worker that threw is in an unknown state and is not used again.
    idle.add(worker);
    return result;
  }

  private static <O> O await(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
