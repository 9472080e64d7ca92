package org.tongbao.shared.http;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** A method of a path with parameters. */
  private record Route(String method, String template) {}

  private volatile RequestMapper<InitialMatch> resources;

  /** In the order of the alphabet; none where no resource is. */
  public SortedSet<String> of(String path) {
    SortedSet<String> methods =
        routes(path).stream().map(Route::method).collect(Collectors.toCollection(TreeSet::new));
    if (methods.contains(GET)) {
      methods.add("HEAD");
    }
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
    }
    return methods;
  }

  /** The address with its parameters, as resources spell it; empty where no resource is. */
  Optional<String> template(String path) {
    return routes(path).stream().map(Route::template).findFirst();
  }

  private List<Route> routes(String path) {
    List<Route> routes = new ArrayList<>();
    RequestMapper<InitialMatch> resources = resources();
    RequestMatch<InitialMatch> resource = resources.map(path);
    while (resource != null) { // several may share the beginning of a path
      String beginning = resource.template.template;
      String rest = resource.remaining.isEmpty() ? "/" : resource.remaining;
      mappers(resource.value)
          .filter(mapper -> mapper.getKey() != null)
          .forEach(
              mapper ->
                  leading(mapper.getValue(), rest)
                      .map(end -> new Route(mapper.getKey(), joined(beginning, end)))
                      .ifPresent(routes::add));
      resource = resources.continueMatching(path, resource);
    }
    return routes;
  }

  /** Orders all paths, which takes longer than to find one among them: so only once. */
  private RequestMapper<InitialMatch> resources() {
    RequestMapper<InitialMatch> known = resources;
    if (known == null) {
      known =
          new RequestMapper<>(ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
      resources = known;
    }
    return known;
  }

  private static Stream<Map.Entry<String, RequestMapper<RuntimeResource>>> mappers(
      InitialMatch resource) {
    return Arrays.stream(resource.handlers)
        .filter(ClassRoutingHandler.class::isInstance)
        .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream());
  }

  private static Optional<String> leading(RequestMapper<RuntimeResource> mapper, String rest) {
    return Optional.ofNullable(mapper.map(rest))
        .filter(match -> match.remaining.isEmpty() || match.remaining.equals("/"))
        .map(match -> match.template.template);
  }

  private static String joined(String beginning, String end) {
    return end.equals("/") ? beginning : beginning + end;
  }
}
