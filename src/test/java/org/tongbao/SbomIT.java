package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of all that is shipped, which the build makes (CycloneDX), and its licences. */
class SbomIT {

  /** What may be shipped with a server that is given away; of several licences one suffices. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "0BSD",
          "CC0-1.0",
          "EPL-2.0",
          "GPL-2.0-with-classpath-exception",
          "MIT",
          "MIT-0",
          "PostgreSQL",
          "Public Domain",
          "UPL-1.0");

  /** What this build makes itself. */
  private static final String OWN = "pkg:(generic|maven/org\\.tongbao)/.*";

  @Test
  void allThatIsShippedMayBe() throws IOException {
    List<String> refused = new ArrayList<>();
    int all = 0;
    for (JsonNode component : sbom().path("components")) {
      String name = component.path("purl").asString("");
      List<String> licences = licences(component);
      all++;
      if (!name.matches(OWN) && licences.stream().noneMatch(ALLOWED::contains)) {
        refused.add(name + " " + licences);
      }
    }
    assertThat(all).isGreaterThan(100);
    assertThat(refused).as("not under a licence that is allowed").isEmpty();
  }

  private static List<String> licences(JsonNode component) {
    List<String> found = new ArrayList<>();
    for (JsonNode choice : component.path("licenses")) {
      JsonNode licence = choice.path("license");
      found.add(
          choice
              .path("expression")
              .asString(licence.path("id").asString(licence.path("name").asString(""))));
    }
    return found;
  }

  private static JsonNode sbom() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      Path file =
          files
              .filter(path -> path.toString().endsWith("-cyclonedx.json"))
              .findFirst()
              .orElseThrow();
      return new JsonMapper().readTree(file);
    }
  }
}
