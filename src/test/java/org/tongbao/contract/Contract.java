package org.tongbao.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract: its operations, and which of them a request addresses. */
final class Contract {

  /** Where the contract stands, seen from the directory in which Maven runs the tests. */
  static final Path FILE = Path.of("openapi.yaml");

  private static final Set<String> METHODS =
      Set.of("get", "head", "post", "put", "patch", "delete", "options");

  private final Place top;
  private final List<Operation> operations;

  Contract(JsonNode root) {
    this.top = Place.top(root);
    this.operations = List.copyOf(operations(top));
  }

  /** The contract of this repository. */
  static Contract load() {
    try {
      return parse(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Contract parse(String yaml) {
    return new Contract(new YAMLMapper().readTree(yaml));
  }

  Place top() {
    return top;
  }

  List<Operation> operations() {
    return operations;
  }

  Operation operation(String id) {
    return operations.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  /** The operation of a method of a path as the contract spells it. */
  Optional<Operation> operation(String method, String path) {
    return operations.stream()
        .filter(o -> o.method().equals(method) && o.path().equals(path))
        .findFirst();
  }

  /**
   * The operation of a concrete path; a path that is spelled out goes before a template. HEAD is
   * answered wherever GET is.
   */
  Optional<Operation> match(String method, String path) {
    List<Operation> matching = operations.stream().filter(o -> matches(o.path(), path)).toList();
    Optional<String> best =
        matching.stream()
            .map(Operation::path)
            .min(Comparator.comparing(template -> template.replaceAll("\\{[^}]+}", "\uffff")));
    return matching.stream()
        .filter(o -> o.path().equals(best.orElseThrow()))
        .filter(o -> o.method().equals(method) || (o.method() + method).equals("GETHEAD"))
        .max(Comparator.comparing(o -> o.method().equals(method)));
  }

  private static boolean matches(String template, String path) {
    String[] expected = template.split("/", -1);
    String[] actual = path.split("/", -1);
    if (expected.length != actual.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (!expected[i].startsWith("{") && !expected[i].equals(actual[i])) {
        return false;
      }
    }
    return true;
  }

  private static List<Operation> operations(Place top) {
    List<Operation> operations = new ArrayList<>();
    top.child("paths")
        .members()
        .forEach(
            (path, item) ->
                item.members()
                    .forEach(
                        (name, place) -> {
                          if (METHODS.contains(name)) {
                            String method = name.toUpperCase(Locale.ROOT);
                            operations.add(Operation.of(method, path, item, place));
                          }
                        }));
    return operations;
  }
}
