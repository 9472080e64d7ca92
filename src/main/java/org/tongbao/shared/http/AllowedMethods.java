package org.tongbao.shared.http;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/**
 * Which methods an address has. Quarkus knows, but tells of all methods of the resource class, to
 * OPTIONS for addresses too that there are none of, and not at all with 405.
 */
@ApplicationScoped
public class AllowedMethods {

  private static final String GET = "GET";

  /** In the order of the alphabet; none where no resource is. */
  public SortedSet<String> of(String path) {
    SortedSet<String> methods = new TreeSet<>();
    var resources =
        new RequestMapper<>(ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
    RequestMatch<InitialMatch> resource = resources.map(path);
    while (resource != null) { // several may share the beginning of a path
      String rest = resource.remaining.isEmpty() ? "/" : resource.remaining;
      routes(resource.value)
          .filter(route -> route.getKey() != null && leads(route.getValue(), rest))
          .forEach(route -> methods.add(route.getKey()));
      resource = resources.continueMatching(path, resource);
    }
    if (methods.contains(GET)) {
      methods.add("HEAD");
    }
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
    }
    return methods;
  }

  private static Stream<Map.Entry<String, RequestMapper<RuntimeResource>>> routes(
      InitialMatch resource) {
    return Arrays.stream(resource.handlers)
        .filter(ClassRoutingHandler.class::isInstance)
        .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream());
  }

  private static boolean leads(RequestMapper<RuntimeResource> routes, String rest) {
    RequestMatch<RuntimeResource> match = routes.map(rest);
    return match != null && (match.remaining.isEmpty() || match.remaining.equals("/"));
  }
}
