package org.tongbao.embedded;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Does all kinds of work at once, each in a thread of its own, until it is enough. */
final class Writers implements AutoCloseable {

  /** Writers that never draw breath would take the processors from the servers that start. */
  private static final int BREATH_MILLIS = 150;

  private final ExecutorService threads;
  private final List<Future<?>> running;
  private volatile boolean enough;

  private Writers(List<? extends Work> works) {
    threads = Executors.newFixedThreadPool(works.size());
    running =
        works.stream().map(work -> threads.submit(() -> repeat(work))).collect(Collectors.toList());
  }

  static Writers begin(List<? extends Work> works) {
    return new Writers(works);
  }

  /** Lets everyone finish what they have begun. */
  void finish() throws InterruptedException, ExecutionException {
    enough = true;
    for (Future<?> writer : running) {
      writer.get();
    }
  }

  @Override
  public void close() {
    enough = true;
    threads.shutdownNow();
  }

  private Void repeat(Work work) throws InterruptedException {
    while (!enough) {
      work.once();
      TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
    }
    return null;
  }
}
