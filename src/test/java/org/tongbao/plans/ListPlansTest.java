package org.tongbao.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.shared.text.ShippedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every list is read along an index, in its order: nothing is sorted and no table is read whole,
 * whatever it is narrowed down to.
 */
@QuarkusTest
class ListPlansTest {

  private static final Pattern OF_A_LIST =
      Pattern.compile("\\b(limit|fetch first) ", Pattern.CASE_INSENSITIVE);

  private static final Set<String> WITHOUT_ORDER =
      Set.of("/v1/search", "/v1/statistics", "/v1/admin/statistics");

  private static final Pattern WHOLE = Pattern.compile("\\bSeq Scan\\b");
  private static final Pattern WHOLE_OR_SORTED = Pattern.compile("\\b(Seq Scan|Sort)\\b");

  @Inject @PersistenceUnitExtension StatementTap tap;
  @Inject Planner planner;

  private Map<String, String> ids;

  @BeforeEach
  void publish() {
    UUID notice = Notices.live();
    Response tree = Api.admin().get("/v1/admin/notices/{id}", notice);
    String measure = tree.path("sections[0].issues[0].measures[0].id");
    ids = new LinkedHashMap<>();
    ids.put("{organisation}", tree.path("organisationId"));
    ids.put("{notice}", notice.toString());
    ids.put("{section}", tree.path("sections[0].id"));
    ids.put("{issue}", tree.path("sections[0].issues[0].id"));
    ids.put("{measure}", measure);
    ids.put("{indicator}", Notices.indicator(measure).toString());
  }

  @TestFactory
  Stream<DynamicTest> listsAreReadAlongAnIndex() {
    return ShippedText.of("/plans/lists.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(ListedPlan::of)
        .map(list -> dynamicTest(list.address(), () -> isReadAlongAnIndex(list)));
  }

  @Test
  void allListsAreHere() throws IOException {
    String here =
        ShippedText.of("/plans/lists.txt").replaceAll("[?|].*", "").replaceAll("\\{\\w+}", "{}");
    JsonNode contract = new YAMLMapper().readTree(Files.readString(Path.of("openapi.yaml")));
    assertThat(
            contract.path("paths").properties().stream()
                .filter(path -> isPaged(path.getValue().path("get")))
                .map(path -> path.getKey().replaceAll("\\{\\w+}", "{}"))
                .filter(path -> !WITHOUT_ORDER.contains(path)))
        .isNotEmpty()
        .isSubsetOf(here.lines().map(String::strip).toList());
  }

  private static boolean isPaged(JsonNode operation) {
    return operation.path("parameters").findValuesAsString("$ref").stream()
        .anyMatch(parameter -> parameter.endsWith("/Cursor"));
  }

  private void isReadAlongAnIndex(ListedPlan list) {
    String path = list.addressWith(ids);
    List<String> statements = tap.during(() -> Api.admin().get(path).then().statusCode(200));
    List<String> ofTheList =
        statements.stream().filter(sql -> OF_A_LIST.matcher(sql).find()).toList();
    assertThat(ofTheList).as("statements that read a page").isNotEmpty();
    assertThat(ofTheList).allSatisfy(sql -> isReadAsSaid(list, sql));
  }

  private void isReadAsSaid(ListedPlan list, String sql) {
    Pattern avoided = list.sorts() ? WHOLE : WHOLE_OR_SORTED;
    List<String> plan = planner.plan(sql);
    assertThat(plan).as(sql).noneMatch(step -> avoided.matcher(step).find());
    list.index().ifPresent(index -> assertThat(String.join("\n", plan)).contains(index));
  }
}
