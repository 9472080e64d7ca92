package org.tongbao.shared.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a first start does is done once, whoever starts. */
@QuarkusTest
class FirstWorkTest {

  @Inject FirstWork works;

  private final String name = "a test, " + UUID.randomUUID();
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void itIsDoneOnce() {
    start(connection -> done.incrementAndGet());
    start(connection -> done.incrementAndGet());
    assertThat(done).hasValue(1);
  }

  @Test
  void whoComesMeanwhileWaitsAndFindsItDone() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                start(
                    connection -> {
                      begun.countDown();
                      await(goOn);
                      done.incrementAndGet();
                    }));
    begun.await();
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(() -> start(connection -> done.incrementAndGet()));
    goOn.countDown();
    CompletableFuture.allOf(first, second).join();
    assertThat(done).hasValue(1);
  }

  @Test
  void whatFailedIsDoneAtTheNextStart() {
    assertThatThrownBy(
            () ->
                start(
                    connection -> {
                      throw new SQLException("half done");
                    }))
        .hasRootCauseMessage("half done");
    start(connection -> done.incrementAndGet());
    assertThat(done).hasValue(1);
  }

  private void start(Unhurried.Work work) {
    works.once(name, work);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
