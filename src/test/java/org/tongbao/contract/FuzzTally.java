package org.tongbao.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of the requests: how each operation answered, and what was wrong, each fault once. */
final class FuzzTally {

  private final Map<String, Map<Integer, Integer>> classes = new TreeMap<>();
  private final Map<String, String> faults = new LinkedHashMap<>();
  private int requests;

  void count(Operation operation, int status) {
    requests++;
    classes
        .computeIfAbsent(operation.id(), id -> new TreeMap<>())
        .merge(status / 100, 1, Integer::sum);
  }

  /** Faults of one request; those that differ in nothing but numbers and names count as one. */
  void blame(Operation operation, FuzzRequest request, String answer, List<String> wrong) {
    for (String fault : wrong) {
      String kind =
          operation.id()
              + " "
              + fault.replaceAll("[0-9a-f-]{36}|\\d+", "#").replaceAll("/[^:]*:", ":");
      faults.putIfAbsent(
          kind,
          "%s: %s%n  made by %s%n  %s%n  answered %s"
              .formatted(operation.id(), fault, request.story(), request.curl(), answer));
    }
  }

  List<String> faults() {
    return List.copyOf(faults.values());
  }

  boolean saw(Operation operation, int statusClass) {
    return classes.getOrDefault(operation.id(), Map.of()).containsKey(statusClass);
  }

  @Override
  public String toString() {
    Map<Integer, Integer> all = new TreeMap<>();
    classes.values().forEach(of -> of.forEach((status, n) -> all.merge(status, n, Integer::sum)));
    return "%d requests to %d operations: %s; faults: %d"
        .formatted(
            requests,
            classes.size(),
            all.entrySet().stream()
                .map(e -> e.getKey() + "xx " + e.getValue())
                .collect(Collectors.joining(", ")),
            faults.size());
  }
}
