package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.account.Roles;
import org.tongbao.shared.text.ShippedText;

/**
 * Who gets what: every operation of the contract, called by everyone. The table that is expected
 * stands in a file. Where a change of it is meant, look at each line that differs, then: {@code cp
 * target/authorisation.txt src/test/resources/contract/authorisation.txt}.
 */
@QuarkusTest
class AuthorisationTest {

  /** What is answered to one who may, though not now. */
  private static final Set<Integer> STATES = Set.of(409, 412, 428);

  private static final String LEGEND =
      """
      # Who gets what of an organisation's things, made and compared by AuthorisationTest.
      # yes: let in; where it cannot be done just now (409, 412, 428), too. Else the status of the refusal.
      # expired … disabled: tokens that are none, of one who has all roles everywhere; audience, issuer: another one's.
      # foreign, below: all roles, but in an organisation beside or below. Then staff of the organisation with one role each.
      """;

  @Inject Callers everyone;

  private AccessPlaces places;
  private Map<String, String> callers;

  @BeforeEach
  void gather() {
    places = new AccessPlaces();
    callers = everyone.of(places.organisation());
  }

  @Test
  void everyoneGetsWhatTheTableSays() throws IOException {
    List<String> table = new ArrayList<>(LEGEND.lines().toList());
    table.add(line("#", callers.keySet().stream().collect(Collectors.toMap(n -> n, n -> n))));
    for (Operation operation : Contract.load().operations()) {
      Map<String, String> got = new HashMap<>();
      callers.keySet().forEach(name -> got.put(name, outcome(operation, name)));
      table.add(line(operation.toString(), got));
      if (!operation.isPublic()) {
        agreesWithTheContract(operation, got);
      }
    }
    Files.write(Path.of("target", "authorisation.txt"), table);
    assertThat(table)
        .as("target/authorisation.txt differs from the table that is expected")
        .containsExactlyElementsOf(ShippedText.of("/contract/authorisation.txt").lines().toList());
  }

  /** Whatever the file says: only what the contract lets in comes in. */
  private static void agreesWithTheContract(Operation operation, Map<String, String> got) {
    assertThat(got.get(Callers.NOBODY)).as(operation + " for nobody").isEqualTo("401");
    for (String bad : Callers.BAD) {
      assertThat(got.get(bad)).as(operation + " with a token: " + bad).isEqualTo("401");
    }
    if (operation.roles().isEmpty()) {
      return; // open to all who have signed in
    }
    assertThat(got.get(Callers.NO_ROLE)).as(operation + " without a role").isEqualTo("403");
    Set<String> open =
        Roles.ALL.stream()
            .filter(role -> !got.get(role).equals("403"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(open).as(operation + " is open to").isEqualTo(new TreeSet<>(operation.roles()));
  }

  private String outcome(Operation operation, String caller) {
    Response answer = places.send(operation, callers.get(caller), places.of(operation));
    if (!operation.isPublic() && Callers.OUTSIDE.contains(caller)) {
      isAsIfNothingWereThere(operation, caller, answer);
    }
    int status = answer.statusCode();
    return status < 300 || STATES.contains(status) ? "yes" : "" + status;
  }

  /** Neither a list nor how a refusal reads tells what is out of reach. */
  private void isAsIfNothingWereThere(Operation operation, String caller, Response answer) {
    String text = answer.asString();
    if (operation.path().contains("{")) {
      Map<String, Object> nowhere = World.nowhere();
      nowhere.put("number", places.of(operation).get("number"));
      String nothing = places.send(operation, callers.get(caller), nowhere).asString();
      assertThat(text.replaceAll(NoTraceTest.UUIDS, "id"))
          .as(operation + " from " + caller)
          .isEqualTo(nothing.replaceAll(NoTraceTest.UUIDS, "id"));
    } else if (!operation.id().equals("listAuditEvents")) { // they did try
      assertThat(text).as(operation + " from " + caller).doesNotContain(places.secrets());
    }
  }

  private String line(String operation, Map<String, String> cells) {
    StringBuilder line = new StringBuilder("%-72s".formatted(operation));
    callers
        .keySet()
        .forEach(name -> line.append((" %-" + name.length() + "s").formatted(cells.get(name))));
    return line.toString().stripTrailing();
  }
}
