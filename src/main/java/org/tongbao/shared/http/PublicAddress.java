package org.tongbao.shared.http;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.tongbao.shared.config.TongbaoConfig;

/**
 * Where everyone finds this server: for what is read apart from the answer in which it came, and
 * needs whole addresses.
 */
@Startup // what is set wrong is said at once
@ApplicationScoped
public class PublicAddress {

  private final Optional<String> configured;
  private final UriInfo request;

  PublicAddress(TongbaoConfig config, UriInfo request) {
    this.configured = config.publicAddress().map(PublicAddress::checked);
    this.request = request;
  }

  /**
   * The whole address of something on this server; where none is configured, below the address to
   * which the request was sent.
   *
   * @param path absolute path, with a query where there is one
   */
  public String of(String path) {
    return configured.orElseGet(() -> withoutSlash(request.getBaseUri().toString())) + path;
  }

  private static String checked(URI address) {
    boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    if (!web
        || address.getHost() == null
        || address.getRawQuery() != null
        || address.getRawFragment() != null) {
      throw new IllegalStateException(
          "tongbao.public-address: "
              + address
              + " is no address of a server, such as https://www.example.org");
    }
    return withoutSlash(address.toString());
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
