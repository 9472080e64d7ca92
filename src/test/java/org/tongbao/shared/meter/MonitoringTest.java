package org.tongbao.shared.meter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the alerts and the dashboard ask for is measured. */
@QuarkusTest
class MonitoringTest {

  /** Names of metrics have two underscores or more; nothing else in an expression does. */
  private static final Pattern METRIC = Pattern.compile("[a-z]+(_[a-z0-9]+){2,}");

  private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\$\\w+");

  @Inject Figures figures;

  @ParameterizedTest
  @ValueSource(strings = {"prometheus/alerts.yaml", "grafana/tongbao.json"})
  void allThatIsAskedForIsMeasured(String file) {
    Api.token("admin", "correct-horse-battery");
    Set<String> asked = new TreeSet<>();
    for (JsonNode expression : read(file).findValues("expr")) {
      String bare = LABELS.matcher(expression.asString()).replaceAll("");
      METRIC.matcher(bare).results().map(MatchResult::group).forEach(asked::add);
    }
    assertThat(asked).hasSizeGreaterThan(8).isSubsetOf(measured().keySet());
  }

  @Test
  void theRunbookHasALineOnEachAlert() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(read("prometheus/alerts.yaml").findValues("alert"))
        .hasSizeGreaterThan(8)
        .allMatch(alert -> readme.contains("| `" + alert.asString() + "` |"));
  }

  @Test
  void whatTheDatabaseKnowsIsThere() {
    figures.tick();
    assertThat(measured())
        .containsEntry("tongbao_database_reachable", List.of("1.0"))
        .hasEntrySatisfying("tongbao_cases_overdue", each -> assertThat(each).doesNotContain("NaN"))
        .hasEntrySatisfying(
            "tongbao_queue_age_seconds", each -> assertThat(each).hasSize(4).doesNotContain("NaN"));
  }

  /** The values of each name, whatever their labels. */
  private static Map<String, List<String>> measured() {
    return given()
        .get("/metrics")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .collect(
            Collectors.groupingBy(
                line -> line.split("[{ ]", 2)[0],
                Collectors.mapping(
                    line -> line.substring(line.lastIndexOf(' ') + 1), Collectors.toList())));
  }

  private static JsonNode read(String file) {
    return new YAMLMapper().readTree(Path.of("docker").resolve(file)); // JSON is YAML too
  }
}
