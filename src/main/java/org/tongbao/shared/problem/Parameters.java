package org.tongbao.shared.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds which parameter could not be read; the HTTP layer does not say. */
final class Parameters {

  private Parameters() {}

  static Problem invalid(UriInfo uri, Throwable cause) {
    Problem problem = new Problem(ProblemType.INVALID_PARAMETER);
    named(uri, cause).ifPresent(name -> problem.violation("/" + name, "invalid-value"));
    return problem;
  }

  private static Optional<String> named(UriInfo uri, Throwable cause) {
    if (cause instanceof UnreadableValue unreadable) {
      return first(uri, unreadable.value()::equals);
    }
    String message = String.valueOf(cause.getMessage());
    return first(uri, value -> !value.isEmpty() && message.contains(value));
  }

  /** Of several whose value fits, the one with the longest, as the others may fit by chance. */
  private static Optional<String> first(UriInfo uri, Predicate<String> fits) {
    return Stream.of(uri.getPathParameters(), uri.getQueryParameters())
        .map(MultivaluedMap::entrySet)
        .flatMap(Set::stream)
        .flatMap(e -> e.getValue().stream().map(value -> Map.entry(e.getKey(), value)))
        .filter(e -> fits.test(e.getValue()))
        .max(Comparator.comparingInt(e -> e.getValue().length()))
        .map(Map.Entry::getKey);
  }
}
