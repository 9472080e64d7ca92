package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/**
 * Pages of the public lists in memory, as the bytes that are sent: until anything is published or
 * withdrawn, which may change any of them, a minute at the longest.
 */
@Singleton
class ListMemory {

  /** The part of the memory for publications that is kept for lists, one in so many. */
  private static final int SHARE = 8;

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** A page of a list that is narrowed down to something. */
  record Key(Record search, int limit, Optional<Cursor> after) {}

  private final Renderer renderer;
  private final ListAddresses addresses;
  private final OnceLoaded<Key, PublishedRendition> pages;

  ListMemory(Renderer renderer, ListAddresses addresses, TongbaoConfig config) {
    this.renderer = renderer;
    this.addresses = addresses;
    pages =
        new OnceLoaded<>(
            Caffeine.newBuilder()
                .expireAfterWrite(LONGEST)
                .maximumWeight(config.publication().cacheBytes().asLongValue() / SHARE)
                .<Key, PublishedRendition>weigher((key, page) -> page.weight()));
  }

  /**
   * The page that the present request asks for, as it is sent.
   *
   * @param search what it is a list of, and what that is narrowed down to
   * @param loader reads it when it is not in memory
   */
  PublishedRendition get(Record search, PageRequest request, Supplier<? extends Page<?>> loader) {
    Key asked = new Key(search, request.limit(), request.after());
    PublishedRendition page =
        pages
            .get(asked, key -> Optional.of(PublishedRendition.page(renderer, loader.get())))
            .orElseThrow();
    addresses.keep(asked);
    return page;
  }

  /** The page that an address means, where it is in memory; this never waits. */
  Optional<ReadyPage> ready(String address) {
    return addresses
        .meaning(address)
        .flatMap(meaning -> pages.ready(meaning.key()).map(page -> ReadyPage.of(meaning, page)));
  }

  void forgetAll() {
    pages.forgetAll();
  }

  void measure(CacheMeters meters) {
    meters.weigh("lists", pages);
  }
}
