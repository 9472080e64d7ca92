package org.tongbao.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What Jakarta Validation found, as a client needs it: 422 in a body, 400 in a parameter. */
record Violations(ProblemType type, List<Violation> violations) {

  /** Empty when the server's own answer was at fault. */
  static Optional<Violations> of(Set<? extends ConstraintViolation<?>> found) {
    if (found.stream().anyMatch(v -> has(v, ElementKind.RETURN_VALUE))) {
      return Optional.empty();
    }
    if (found.stream().anyMatch(Violations::isMissingBody)) {
      return Optional.of(new Violations(ProblemType.MALFORMED_REQUEST, List.of()));
    }
    boolean body = found.stream().allMatch(Violations::isInBody);
    List<Violation> violations =
        found.stream()
            .map(v -> new Violation(pointer(v), v.getMessage()))
            .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::message))
            .toList();
    return Optional.of(
        new Violations(
            body ? ProblemType.INVALID_CONTENT : ProblemType.INVALID_PARAMETER, violations));
  }

  /** Bodies are validated through {@code @Valid body}; parameters stand alone. */
  private static boolean isInBody(ConstraintViolation<?> violation) {
    return nodes(violation)
        .noneMatch(node -> node.getKind() == ElementKind.PARAMETER && !isBody(node.getName()));
  }

  /** The one constraint on a body as such is that there be one. */
  private static boolean isMissingBody(ConstraintViolation<?> violation) {
    return violation.getInvalidValue() == null
        && nodes(violation)
            .reduce((before, last) -> last)
            .filter(node -> node.getKind() == ElementKind.PARAMETER && isBody(node.getName()))
            .isPresent();
  }

  private static boolean isBody(String parameter) {
    return parameter.equals("body");
  }

  private static String pointer(ConstraintViolation<?> violation) {
    String pointer = Pointers.of(violation.getPropertyPath());
    return pointer.isEmpty() && !isInBody(violation)
        ? "/" + last(violation.getPropertyPath())
        : pointer;
  }

  private static String last(Path path) {
    String name = "";
    for (Path.Node node : path) {
      name = node.getName();
    }
    return name;
  }

  private static boolean has(ConstraintViolation<?> violation, ElementKind kind) {
    return nodes(violation).anyMatch(node -> node.getKind() == kind);
  }

  private static Stream<Path.Node> nodes(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false);
  }
}
