package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values in memory by their keys. However many ask for a value at once, the first of them loads it
 * and the others wait for that. A value that was being loaded when its key was forgotten goes to
 * those who wait for it and is not kept, for it may be of before. Neither is the word that there is
 * nothing, nor a failure.
 */
// the kinds of cache that Caffeine looks up by name for a limit of weight, without and with a limit
// of time; Quarkus knows others only
@RegisterForReflection(
    classNames = {
      "com.github.benmanes.caffeine.cache.SSMW",
      "com.github.benmanes.caffeine.cache.SSMWW"
    })
final class OnceLoaded<K, V> {

  private final AsyncCache<K, V> values;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /** With the limits that the builder sets. */
  OnceLoaded(Caffeine<? super K, ? super V> limits) {
    this.values = limits.buildAsync();
  }

  /** The value; where there is none in memory, what the loader finds. */
  Optional<V> get(K key, Function<K, Optional<V>> loader) {
    Load<V> mine = new Load<>();
    CompletableFuture<V> known = values.get(key, (absent, executor) -> mine);
    (known == mine ? misses : hits).increment();
    if (known == mine) {
      mine.run(() -> loader.apply(key));
    }
    return ((Load<V>) known).result();
  }

  /** The value, where it is in memory and loaded; this never waits. */
  Optional<V> ready(K key) {
    CompletableFuture<V> known = values.getIfPresent(key);
    V value = known == null ? null : known.getNow(null);
    if (value != null) {
      hits.increment(); // what is not there is counted by whoever gets it afterwards
    }
    return Optional.ofNullable(value);
  }

  void forget(K key) {
    values.asMap().remove(key);
  }

  void forgetIf(Predicate<K> condition) {
    values.asMap().keySet().removeIf(condition);
  }

  void forgetAll() {
    values.asMap().clear();
  }

  /** How often a value was there. */
  long hits() {
    return hits.sum();
  }

  /** How often one had to be loaded, or sought in vain. */
  long misses() {
    return misses.sum();
  }

  /** How many values are in memory. */
  long size() {
    return values.synchronous().estimatedSize();
  }

  /** How much is in memory, in the unit of the limit. */
  long weight() {
    values.synchronous().cleanUp();
    return values.synchronous().policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  /** One load; it completes with null when there is nothing, so that the cache lets go of it. */
  private static final class Load<V> extends CompletableFuture<V> {

    private volatile RuntimeException failure;

    void run(Supplier<Optional<V>> loader) {
      try {
        complete(loader.get().orElse(null));
      } catch (RuntimeException e) {
        failure = e;
      } finally {
        complete(null); // whatever happened, nobody waits for ever
      }
    }

    Optional<V> result() {
      V value = join();
      if (failure != null) {
        throw failure;
      }
      return Optional.ofNullable(value);
    }
  }
}
