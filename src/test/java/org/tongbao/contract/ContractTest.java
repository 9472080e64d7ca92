package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.tongbao.account.Roles;

/** The contract that the code tells of and the one that is written are the same, both ways. */
class ContractTest {

  private static final String JSON = "application/json";

  private final Contract written = Contract.load();
  private final Contract scanned = ScannedContract.scan();

  @Test
  void bothKnowTheSameOperations() {
    assertThat(names(scanned)).isEqualTo(names(written));
  }

  @Test
  void bothKnowTheSameParameters() {
    List<String> faults = new ArrayList<>();
    eachPair(
        (ours, theirs) ->
            difference(parameters(ours), parameters(theirs))
                .forEach(fault -> faults.add(ours + " " + fault)));
    assertThat(faults).isEmpty();
  }

  @Test
  void bothTakeTheSameBodies() {
    List<String> faults = new ArrayList<>();
    eachPair(
        (ours, theirs) -> {
          if (!ours.bodies().keySet().equals(theirs.bodies().keySet())) {
            faults.add(ours + " takes " + ours.bodies().keySet() + theirs.bodies().keySet());
          }
          if (ours.jsonBody().isPresent() && theirs.jsonBody().isPresent()) {
            difference(
                    Shape.ofRequest(ours.jsonBody().get().child("schema")),
                    Shape.ofRequest(theirs.jsonBody().get().child("schema")))
                .forEach(fault -> faults.add(ours + " request " + fault));
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void bothAnswerTheSame() {
    List<String> faults = new ArrayList<>();
    eachPair(
        (ours, theirs) -> {
          Map<String, Place> promised = success(ours);
          Map<String, Place> given = success(theirs);
          if (!promised.keySet().equals(given.keySet())) {
            faults.add(ours + " answers " + promised.keySet() + given.keySet());
          }
          if (promised.containsKey(JSON) && given.containsKey(JSON) && !areBytes(given.get(JSON))) {
            difference(
                    Shape.ofResponse(promised.get(JSON).child("schema")),
                    Shape.ofResponse(given.get(JSON).child("schema")))
                .forEach(fault -> faults.add(ours + " response " + fault));
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void bothAskForTheSameRoles() {
    List<String> faults = new ArrayList<>();
    eachPair(
        (ours, theirs) -> {
          boolean open = !theirs.place().has("x-roles");
          Set<String> promised = ours.roles();
          Set<String> given = theirs.roles();
          if (!promised.equals(given)) {
            faults.add("%s roles: contract %s, code %s".formatted(ours, promised, given));
          }
          if (open == ours.needsToken()) {
            faults.add(ours + " security: code permits all: " + open);
          }
          if (open == ours.answers(401) && !open) {
            faults.add(ours + " 401");
          }
          if (given.isEmpty() == ours.answers(403)) {
            faults.add(ours + " 403");
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void bothKnowTheSameRoles() {
    Place roles = written.top().down("components", "schemas", "Role");
    assertThat(Words.of(roles.node().path("x-extensible-enum"))).isEqualTo(Set.copyOf(Roles.ALL));
  }

  /** Operations by method and path; HEAD is served by GET, so that the scan does not see it. */
  private static Set<String> names(Contract contract) {
    Set<String> names = new TreeSet<>();
    contract.operations().stream()
        .filter(operation -> !operation.method().equals("HEAD"))
        .forEach(operation -> names.add(operation.toString()));
    return names;
  }

  private void eachPair(BiConsumer<Operation, Operation> action) {
    for (Operation ours : written.operations()) {
      Optional<Operation> theirs =
          scanned.operations().stream()
              .filter(o -> o.toString().equals(ours.toString()))
              .findFirst();
      theirs.ifPresent(operation -> action.accept(ours, operation));
    }
  }

  /**
   * The scan cannot know which headers are demanded in code, as If-Match is by 428, nor that a
   * filter reads Prefer.
   */
  private static Map<String, Set<String>> parameters(Operation operation) {
    Map<String, Set<String>> parameters = new TreeMap<>();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.name().equals("Prefer")) {
        continue;
      }
      String at = parameter.in() + " " + parameter.name();
      Set<String> facts = new TreeSet<>();
      Shape.ofRequest(parameter.schema()).forEach((place, found) -> facts.addAll(found));
      if (parameter.required() && !parameter.isHeader()) {
        facts.add("required");
      }
      parameters.put(at, facts);
    }
    return parameters;
  }

  private static Map<String, Place> success(Operation operation) {
    return operation.answers().values().stream()
        .filter(Answer::isSuccess)
        .findFirst()
        .map(Answer::content)
        .orElse(Map.of());
  }

  /** Published content is kept as ready-made bytes; ContractFilter sees what is in them. */
  private static boolean areBytes(Place media) {
    return media.down("schema", "properties").has("bytes");
  }

  private static List<String> difference(
      Map<String, Set<String>> contract, Map<String, Set<String>> code) {
    Set<String> places = new TreeSet<>(contract.keySet());
    places.addAll(code.keySet());
    List<String> faults = new ArrayList<>();
    for (String place : places) {
      Set<String> ours = ScanLimits.comparable(place, contract.getOrDefault(place, Set.of()));
      Set<String> theirs = ScanLimits.comparable(place, code.getOrDefault(place, Set.of()));
      if (!ours.equals(theirs)) {
        faults.add(
            "%s: contract %s, code %s".formatted(place, less(ours, theirs), less(theirs, ours)));
      }
    }
    return faults;
  }

  private static Set<String> less(Set<String> all, Set<String> some) {
    Set<String> rest = new HashSet<>(all);
    rest.removeAll(some);
    return new TreeSet<>(rest);
  }
}
