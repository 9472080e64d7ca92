package org.tongbao.publication;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import java.util.function.ToDoubleFunction;

/** What is measured of what is kept in memory; nothing is counted but in passing. */
final class CacheMeters {

  private static final String CACHE = "cache";

  private final MeterRegistry meters;

  CacheMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Entries, hits and misses. */
  CacheMeters watch(String name, OnceLoaded<?, ?> cache) {
    Gauge.builder("tongbao.cache.entries", cache, OnceLoaded::size)
        .description("How much is kept in memory")
        .tag(CACHE, name)
        .register(meters);
    lookups(name, "hit", cache, OnceLoaded::hits);
    lookups(name, "miss", cache, OnceLoaded::misses);
    return this;
  }

  /** The same, and the bytes of a memory that is limited by them. */
  CacheMeters weigh(String name, OnceLoaded<?, ?> cache) {
    Gauge.builder("tongbao.cache.size", cache, OnceLoaded::weight)
        .description("How many bytes are kept in memory")
        .baseUnit(BaseUnits.BYTES)
        .tag(CACHE, name)
        .register(meters);
    return watch(name, cache);
  }

  private void lookups(
      String name,
      String result,
      OnceLoaded<?, ?> cache,
      ToDoubleFunction<OnceLoaded<?, ?>> count) {
    FunctionCounter.builder("tongbao.cache.lookups", cache, count::applyAsDouble)
        .description("How often something was asked of the memory, and whether it was there")
        .tag(CACHE, name)
        .tag("result", result)
        .register(meters);
  }
}
