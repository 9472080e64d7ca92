package org.tongbao.shared.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies of the type {@code *}{@code /*}: ranges are for {@code Accept}, a body has one
 * type (RFC 9110, section 8.3). By itself Quarkus takes such for whatever it expects.
 */
class NamedMediaType {

  static final Set<String> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT);

  @ServerRequestFilter
  public void refuse(ContainerRequestContext request) {
    if (!WITH_BODY.contains(request.getMethod())) {
      return;
    }
    MediaType type = request.getMediaType();
    if (type != null && (type.isWildcardType() || type.isWildcardSubtype())) {
      throw new NotSupportedException();
    }
  }
}
