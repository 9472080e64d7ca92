package org.tongbao.shared.page;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a list goes on, as a {@code Link} of relation {@code next} (RFC 8288) says it: the address
 * of the present page with another cursor, relative to the server, as {@code Location} is.
 *
 * @param base all of it but the cursor
 */
public record NextLink(String base) {

  private static final String CURSOR = "cursor";

  /** That of a page that is being asked for. */
  public static NextLink of(UriInfo request) {
    URI next = request.getRequestUriBuilder().replaceQueryParam(CURSOR, "").build();
    return new NextLink(next.getRawPath() + '?' + next.getRawQuery());
  }

  /**
   * The value of the header.
   *
   * @param cursor where the next page begins
   */
  public String to(String cursor) {
    return '<' + base + URLEncoder.encode(cursor, StandardCharsets.UTF_8) + ">; rel=\"next\"";
  }
}
