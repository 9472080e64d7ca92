package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnceLoadedTest {

  private static final int READERS = 50;

  private final OnceLoaded<String, String> values =
      new OnceLoaded<>(
          Caffeine.newBuilder()
              .maximumWeight(100)
              .<String, String>weigher((key, value) -> value.length()));

  private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
  private final CountDownLatch loading = new CountDownLatch(1);
  private final CountDownLatch mayFinish = new CountDownLatch(1);
  private final AtomicInteger loads = new AtomicInteger();

  @AfterEach
  void stop() {
    readers.shutdownNow();
  }

  @Test
  void manyWhoAskAtOnceMakeOneLoad() throws Exception {
    List<Future<Optional<String>>> answers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      answers.add(readers.submit(() -> values.get("key", key -> slowly("value"))));
    }
    loading.await();
    mayFinish.countDown();
    for (Future<Optional<String>> answer : answers) {
      assertThat(answer.get()).contains("value");
    }
    assertThat(loads).hasValue(1);
  }

  @Test
  void whatIsForgottenWhileItIsLoadedIsNotKept() throws Exception {
    Future<Optional<String>> early = readers.submit(() -> values.get("key", key -> slowly("old")));
    loading.await();
    values.forget("key");
    assertThat(values.get("key", key -> Optional.of("new"))).contains("new");
    mayFinish.countDown();
    assertThat(early.get()).contains("old");
    assertThat(values.get("key", key -> Optional.of("newer"))).contains("new");
  }

  @Test
  void allIsForgottenWhileItIsLoadedToo() throws Exception {
    Future<Optional<String>> early = readers.submit(() -> values.get("key", key -> slowly("old")));
    loading.await();
    values.forgetAll();
    values.forgetIf(key -> true);
    mayFinish.countDown();
    early.get();
    assertThat(values.get("key", key -> Optional.of("new"))).contains("new");
  }

  @Test
  void thatThereIsNothingIsNotKept() {
    assertThat(values.get("key", key -> Optional.empty())).isEmpty();
    assertThat(values.get("key", key -> Optional.of("value"))).contains("value");
  }

  @Test
  void aFailureReachesAllWhoWaitAndIsNotKept() throws Exception {
    Future<?> first = readers.submit(() -> values.get("key", key -> slowly(null)));
    loading.await();
    Future<?> second = readers.submit(() -> values.get("key", key -> Optional.of("value")));
    mayFinish.countDown();
    assertThatThrownBy(first::get).hasRootCauseMessage("away");
    try {
      assertThat(second.get()).isEqualTo(Optional.of("value")); // it came too late to wait
    } catch (ExecutionException e) {
      assertThat(e).hasRootCauseMessage("away");
    }
    assertThat(values.get("key", key -> Optional.of("value"))).contains("value");
  }

  @Test
  void memoryIsBounded() {
    for (int i = 0; i < 1000; i++) {
      values.get("key " + i, key -> Optional.of("x".repeat(30)));
    }
    assertThat(values.weight()).isPositive().isLessThanOrEqualTo(100);
  }

  private Optional<String> slowly(String value) {
    loads.incrementAndGet();
    loading.countDown();
    try {
      mayFinish.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (value == null) {
      throw new IllegalStateException("away");
    }
    return Optional.of(value);
  }
}
