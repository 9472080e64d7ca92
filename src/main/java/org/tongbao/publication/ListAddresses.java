package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.page.NextLink;

/**
 * Which page of which list the addresses mean that were asked for before, as they were written: who
 * asks so again need not be read again. That never changes; what stands on the page does.
 */
@Singleton
class ListAddresses {

  /** The part of the memory for publications that is kept for addresses, one in so many. */
  private static final int SHARE = 64;

  /** Measured under these names; other ways to write them are left to the resources. */
  private static final Set<String> LISTS = Set.of("/v1/notices", "/v1/issues", "/v1/measures");

  /** Beside the address: the key of the page, the link to the next, the entry. */
  private static final int OVERHEAD = 500;

  /**
   * What an address means.
   *
   * @param path of the list
   * @param key of the page
   * @param next where the list goes on behind that page
   */
  record Meaning(String path, ListMemory.Key key, NextLink next) {}

  private final RoutingContext exchange;
  private final UriInfo request;
  private final Cache<String, Meaning> known;

  ListAddresses(RoutingContext exchange, UriInfo request, TongbaoConfig config) {
    this.exchange = exchange;
    this.request = request;
    known =
        Caffeine.newBuilder()
            .maximumWeight(config.publication().cacheBytes().asLongValue() / SHARE)
            .<String, Meaning>weigher((address, meaning) -> 2 * address.length() + OVERHEAD)
            .build();
  }

  /** What an address means; empty when it was not asked for lately. */
  Optional<Meaning> meaning(String address) {
    return Optional.ofNullable(known.getIfPresent(address));
  }

  /** Keeps what the address of the present request means. */
  void keep(ListMemory.Key key) {
    String path = exchange.request().path();
    if (LISTS.contains(path)) {
      known.put(exchange.request().uri(), new Meaning(path, key, NextLink.of(request)));
    }
  }
}
