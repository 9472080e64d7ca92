package org.tongbao.shared.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds which parameter could not be read; the HTTP layer does not say. */
final class Parameters {

  private Parameters() {}

  static Problem invalid(UriInfo uri, Throwable cause, ProblemType type) {
    Problem problem = new Problem(type);
    named(uri, String.valueOf(cause.getMessage()))
        .ifPresent(name -> problem.violation("/" + name, "invalid-value"));
    return problem;
  }

  private static Optional<String> named(UriInfo uri, String message) {
    return Stream.of(uri.getPathParameters(), uri.getQueryParameters())
        .map(MultivaluedMap::entrySet)
        .flatMap(Set::stream)
        .filter(e -> e.getValue().stream().anyMatch(value -> message.contains(value)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
