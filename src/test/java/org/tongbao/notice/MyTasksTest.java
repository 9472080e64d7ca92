package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Whose tasks they are, across notices. */
@QuarkusTest
class MyTasksTest {

  private static final String NAME = "周青";
  private static final String UNIT = "供水科";

  private UUID organisation;
  private UUID notice;
  private String username;
  private RequestSpecification caller;

  @BeforeEach
  void makeTasks() {
    organisation = Api.organisation();
    notice =
        TaskLists.notice(
            organisation,
            List.of(
                task("leader", Map.of("leader", NAME)),
                task("person", Map.of("person", NAME)),
                task("lead", Map.of("leadUnit", UNIT)),
                task("units", Map.of("units", List.of("财务科", UNIT))),
                task("namesake", Map.of("leader", NAME + "青", "leadUnit", UNIT + "一组")),
                Map.of("title", "nobody", "completion", "DONE")));
    username = Api.username();
    caller = caller(UNIT);
  }

  @ParameterizedTest
  @CsvSource({
    "mine, true, person leader",
    "mine, false, nobody namesake units lead",
    "myUnit, true, units lead",
    "myUnit, false, nobody namesake person leader",
    "leader, 周青, leader",
    "person, 周青, person",
    "unit, 供水科, units lead",
    "unit, 供水, ''",
    "completion, DONE, nobody",
    "deadlineKind, ONGOING, namesake units lead person leader",
    "accepted, true, ''",
    "accepted, false, nobody namesake units lead person leader"
  })
  void eachFilterFindsItsOwnNewestFirst(String filter, String value, String expected) {
    for (String kind : List.of("issues", "measures")) {
      assertThat(titles(caller, kind, Map.of(filter, value)))
          .as(kind)
          .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ", -1)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"issues", "measures"})
  void whoHasNoUnitFindsNoneOfIt(String kind) {
    assertThat(titles(Api.admin(), kind, Map.of("myUnit", true, "notice", notice))).isEmpty();
    assertThat(titles(Api.admin(), kind, Map.of("myUnit", false, "notice", notice))).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"issues", "measures"})
  void anotherOrganisationsAreNotListed(String kind) {
    RequestSpecification stranger = Api.user(Api.organisation(), "EDITOR");
    for (Map<String, Object> query :
        List.<Map<String, Object>>of(
            Map.of(), Map.of("notice", notice), Map.of("organisation", organisation))) {
      assertThat(titles(stranger, kind, query)).isEmpty();
    }
    assertThat(titles(Api.admin(), kind, Map.of("organisation", organisation))).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"issues", "measures"})
  void theyPageWithALink(String kind) {
    Response first = TaskLists.list(caller, kind, Map.of("limit", 4));
    String next = first.header("Link").replaceFirst("<([^>]+)>.*", "$1");
    Response second = RestAssured.given().spec(caller).urlEncodingEnabled(false).get(next);
    List<String> rest = TaskLists.titles(second, kind);
    assertThat(rest).hasSize(2);
    assertThat(TaskLists.titles(first, kind)).hasSize(4).doesNotContainAnyElementsOf(rest);
    Api.admin()
        .queryParam("cursor", first.<String>path("nextCursor"))
        .queryParam("mine", true)
        .get("/v1/admin/{kind}", kind)
        .then()
        .statusCode(400);
  }

  @Test
  void whatIsAcceptedIsFound() {
    String measure =
        TaskLists.list(caller, "measures", Map.of("completion", "DONE")).path("items[0].id");
    Notices.json(Api.admin(), Map.of("acceptedOn", "2026-03-16", "acceptedBy", "县委巡察办"))
        .post("/v1/admin/measures/{id}/acceptance", measure)
        .then()
        .statusCode(201);
    assertThat(titles(caller, "measures", Map.of("accepted", true))).containsExactly("nobody");
    assertThat(titles(caller, "measures", Map.of("accepted", false))).hasSize(5);
    assertThat(titles(caller, "issues", Map.of("accepted", true))).isEmpty();
  }

  @Test
  void theUnitIsShownAndCanBeTakenBack() {
    caller.get("/v1/auth/me").then().body("unit", equalTo(UNIT)).body("displayName", equalTo(NAME));
    String id =
        Api.admin()
            .queryParam("organisation", organisation)
            .get("/v1/admin/users")
            .path("items[0].id");
    Map<String, Object> changes = new HashMap<>();
    changes.put("unit", null);
    Notices.put("/v1/admin/users/" + id, changes).then().statusCode(200).body("unit", nullValue());
    assertThat(titles(caller, "issues", Map.of("myUnit", true))).isEmpty();
    changes.put("unit", "科".repeat(201));
    Notices.put("/v1/admin/users/" + id, changes)
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/unit")));
  }

  private static List<String> titles(RequestSpecification who, String kind, Map<String, ?> query) {
    return TaskLists.titles(TaskLists.list(who, kind, query), kind);
  }

  private RequestSpecification caller(String unit) {
    Map<String, Object> user =
        Map.of(
            "username", username,
            "displayName", NAME,
            "unit", unit,
            "organisationId", organisation,
            "roles", List.of("EDITOR"),
            "password", Api.PASSWORD);
    Notices.json(Api.admin(), user).post("/v1/admin/users").then().statusCode(201);
    return Api.bearer(Api.token(username, Api.PASSWORD));
  }

  private static Map<String, Object> task(String title, Map<String, Object> responsibility) {
    return Map.of(
        "title", title, "responsibility", responsibility, "deadline", Map.of("kind", "ONGOING"));
  }
}
