package org.tongbao.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract and the catalogue give the same examples. */
@QuarkusTest
class ProblemExamplesTest {

  private static final Path PAGE = Path.of("target", "pages", "DocumentPage");

  private final JsonNode contract = contract();

  @Test
  void theContractShowsWhatIsAnswered() {
    JsonNode entry = json("/problems/rate-limited");
    assertThat(example("ProblemTypeView")).isEqualTo(entry);
    JsonNode list = json("/problems").path("items");
    JsonNode shown = example("ProblemTypeList").path("items");
    assertThat(shown).hasSize(2);
    assertThat(shown.path(0)).isEqualTo(list.path(0));
    assertThat(shown.path(1)).isEqualTo(list.path(1));
  }

  @Test
  void theContractShowsThePage() throws Exception {
    String page =
        given()
            .accept("text/html")
            .get("/problems/rate-limited")
            .asString()
            .replaceFirst("(?s)(<style>).*(</style>)", "$1/* … */$2");
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, page);
    assertThat(example("DocumentPage").asString()).as("the new one is %s", PAGE).isEqualTo(page);
  }

  /** A problem has the same members wherever it is shown. */
  @Test
  void examplesHaveTheMembersThatTheContractShows() {
    List<String> faults = new ArrayList<>();
    for (JsonNode problem : problems(contract, new ArrayList<>())) {
      String type = problem.path("type").asString();
      Set<String> here = members(json(type).path("sample"));
      if (!here.containsAll(members(problem)) && !members(problem).containsAll(here)) {
        faults.add(type + " " + here + members(problem));
      }
    }
    assertThat(faults).isEmpty();
  }

  private JsonNode example(String name) {
    return contract.at("/components/examples/" + name + "/value");
  }

  private static JsonNode json(String address) {
    return new JsonMapper().readTree(given().get(address).asString());
  }

  private static Set<String> members(JsonNode problem) {
    return new TreeSet<>(problem.propertyNames());
  }

  private static List<JsonNode> problems(JsonNode node, List<JsonNode> found) {
    if (node.path("type").asString("").startsWith("/problems/") && node.has("requestId")) {
      found.add(node);
    }
    node.forEach(child -> problems(child, found));
    return found;
  }

  private static JsonNode contract() {
    try {
      return new YAMLMapper().readTree(Files.readString(Path.of("openapi.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
