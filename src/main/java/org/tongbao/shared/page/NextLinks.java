package org.tongbao.shared.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says where a list goes on, so that a client need not put the address together itself. */
class NextLinks {

  @ServerResponseFilter
  void link(ContainerResponseContext answer, UriInfo request) {
    if (answer.getEntity() instanceof Paged page && page.nextCursor() != null) {
      answer.getHeaders().add(HttpHeaders.LINK, NextLink.of(request).to(page.nextCursor()));
    }
  }
}
