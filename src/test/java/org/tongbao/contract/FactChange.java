package org.tongbao.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two contracts say otherwise of one place in a request or an answer.
 *
 * @param where what of the operation, such as {@code request application/json /name}
 * @param lost the facts that only the earlier one has
 * @param gained the facts that only the later one has
 * @param gone whether the later one has nothing there
 */
record FactChange(
    Operation operation,
    boolean sent,
    String where,
    Set<String> lost,
    Set<String> gained,
    boolean gone) {

  private static final String ENUM = "enum=";
  private static final String MIN_ITEMS = "minItems=";

  /** All changes of what the earlier contract has, and the later one still knows. */
  static List<FactChange> between(Contract earlier, Contract later) {
    List<FactChange> changes = new ArrayList<>();
    for (Operation before : earlier.operations()) {
      later
          .operation(before.method(), before.path())
          .ifPresent(
              now -> {
                parameters(before, now, changes);
                contents(before, true, "request", before.bodies(), now.bodies(), changes);
                before
                    .answers()
                    .forEach(
                        (status, answer) -> {
                          Answer then = now.answers().get(status);
                          if (then != null) {
                            contents(
                                before,
                                false,
                                "answer " + status,
                                answer.content(),
                                then.content(),
                                changes);
                          }
                        });
              });
    }
    return changes;
  }

  /**
   * Whether a client would stumble over it and openapi-diff does not see it: a property that is
   * gone, also an optional one (a server may refuse what it does not know), and values or short
   * lists that are no longer taken.
   */
  boolean breaksUnseen() {
    return gone || (sent && (fewerValues() || least(gained) > least(lost)));
  }

  private boolean fewerValues() {
    Optional<Set<String>> values = values(gained);
    return values.isPresent() && !values.get().containsAll(values(lost).orElse(Set.of("any")));
  }

  private static Optional<Set<String>> values(Set<String> facts) {
    return facts.stream()
        .filter(fact -> fact.startsWith(ENUM))
        .map(fact -> fact.replaceAll("^enum=\\[|]$", ""))
        .map(list -> Set.copyOf(Arrays.asList(list.split(", "))))
        .findFirst();
  }

  private static int least(Set<String> facts) {
    return facts.stream()
        .filter(fact -> fact.startsWith(MIN_ITEMS))
        .mapToInt(fact -> Integer.parseInt(fact.substring(MIN_ITEMS.length())))
        .max()
        .orElse(0);
  }

  private static void parameters(Operation before, Operation now, List<FactChange> changes) {
    for (Parameter parameter : before.parameters()) {
      now.parameters().stream()
          .filter(p -> p.in().equals(parameter.in()) && p.name().equals(parameter.name()))
          .forEach(
              same ->
                  compare(
                      before,
                      true,
                      parameter.in() + " " + parameter.name(),
                      Shape.ofRequest(parameter.schema()),
                      Shape.ofRequest(same.schema()),
                      changes));
    }
  }

  private static void contents(
      Operation operation,
      boolean sent,
      String label,
      Map<String, Place> before,
      Map<String, Place> now,
      List<FactChange> changes) {
    before.forEach(
        (type, media) -> {
          if (now.containsKey(type)) {
            Place schema = media.child("schema");
            Place then = now.get(type).child("schema");
            compare(
                operation,
                sent,
                label + " " + type,
                sent ? Shape.ofRequest(schema) : Shape.ofResponse(schema),
                sent ? Shape.ofRequest(then) : Shape.ofResponse(then),
                changes);
          }
        });
  }

  private static void compare(
      Operation operation,
      boolean sent,
      String label,
      Map<String, Set<String>> before,
      Map<String, Set<String>> now,
      List<FactChange> changes) {
    before.forEach(
        (at, facts) -> {
          Set<String> then = now.getOrDefault(at, Set.of());
          if (!then.equals(facts)) {
            changes.add(
                new FactChange(
                    operation,
                    sent,
                    label + " " + at,
                    less(facts, then),
                    less(then, facts),
                    !now.containsKey(at)));
          }
        });
  }

  private static Set<String> less(Set<String> facts, Set<String> others) {
    Set<String> rest = new TreeSet<>(facts);
    rest.removeAll(others);
    return rest;
  }

  @Override
  public String toString() {
    return operation + " " + where + ": " + (gone ? "gone" : lost + " → " + gained);
  }
}
