package org.tongbao.shared.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Leaves the body out of answers to writes where the client prefers that (RFC 7240). The entity tag
 * and the address stay, so that the client can go on.
 */
class BriefAnswers {

  private static final String PREFER = "Prefer";
  private static final String APPLIED = "Preference-Applied";
  private static final String MINIMAL = "return=minimal";
  private static final Set<String> WRITES = Set.of(HttpMethod.POST, HttpMethod.PUT);

  @Briefly
  @ServerResponseFilter
  void shorten(ContainerRequestContext request, ContainerResponseContext answer) {
    if (WRITES.contains(request.getMethod())
        && answer.getStatusInfo().getFamily() == Status.Family.SUCCESSFUL
        && answer.hasEntity()
        && prefersMinimal(request)) {
      answer.setEntity(null);
      if (answer.getStatus() == Status.OK.getStatusCode()) {
        answer.setStatusInfo(Status.NO_CONTENT);
      }
      answer.getHeaders().putSingle(APPLIED, MINIMAL);
    }
  }

  /** Of a preference that comes more than once the first counts (RFC 7240, 2). */
  private static boolean prefersMinimal(ContainerRequestContext request) {
    String preferences = request.getHeaderString(PREFER);
    return preferences != null
        && Arrays.stream(preferences.split(","))
            .map(BriefAnswers::withoutParameters)
            .filter(preference -> preference.startsWith("return="))
            .findFirst()
            .filter(MINIMAL::equals)
            .isPresent();
  }

  private static String withoutParameters(String preference) {
    return preference.replaceAll(";.*|[\\s\"]", "").toLowerCase(Locale.ROOT);
  }
}
