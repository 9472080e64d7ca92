package org.tongbao.shared.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in a {@code Link} of relation {@code next} (RFC 8288) where a list goes on, so that a client
 * need not put the address together itself. It is relative to the server, as {@code Location} is.
 */
class NextLinks {

  @ServerResponseFilter
  void link(ContainerResponseContext answer, UriInfo request) {
    if (answer.getEntity() instanceof Paged page && page.nextCursor() != null) {
      URI next =
          request.getRequestUriBuilder().replaceQueryParam("cursor", page.nextCursor()).build();
      answer
          .getHeaders()
          .add(
              HttpHeaders.LINK,
              "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
    }
  }
}
