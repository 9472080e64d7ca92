package org.tongbao.shared.http;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;

/**
 * The network that a request came from, as a subscriber has one: an IPv4 address, or a /64 of IPv6
 * (RFC 6177). Behind a proxy that {@code quarkus.http.proxy.*} trusts, that of the proxy's client.
 */
@ApplicationScoped
public class ClientNetwork {

  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;
  private static final int MAPPED_BYTES = 12;

  private final RoutingContext exchange;

  ClientNetwork(RoutingContext exchange) {
    this.exchange = exchange;
  }

  /** The network of the present request's client, in a form that is the same for the same one. */
  public String current() {
    SocketAddress address = exchange.request().remoteAddress();
    return address == null ? "" : of(address.host());
  }

  /** The network of an address; what is no address stands for itself. */
  static String of(String address) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null) {
      return address.toLowerCase(Locale.ROOT);
    }
    if (bytes.length < IPV6_BYTES) {
      return NetUtil.bytesToIpAddress(bytes);
    }
    return isMapped(bytes)
        ? NetUtil.bytesToIpAddress(Arrays.copyOfRange(bytes, MAPPED_BYTES, IPV6_BYTES))
        : NetUtil.bytesToIpAddress(Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), IPV6_BYTES))
            + "/64";
  }

  /** An IPv4 address in the clothes of IPv6, {@code ::ffff:192.0.2.1} (RFC 4291, 2.5.5.2). */
  private static boolean isMapped(byte[] bytes) {
    byte[] prefix = new byte[MAPPED_BYTES];
    prefix[10] = (byte) 0xFF;
    prefix[11] = (byte) 0xFF;
    return Arrays.equals(prefix, Arrays.copyOf(bytes, MAPPED_BYTES));
  }
}
