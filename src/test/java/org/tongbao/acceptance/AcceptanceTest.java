package org.tongbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Acceptance (验收销号) of measures and then of their issue. */
@QuarkusTest
class AcceptanceTest {

  private static final Map<String, Object> INPUT =
      Map.of("acceptedOn", "2026-03-16", "acceptedBy", "县委巡察办", "note", "已查看竣工验收单。");

  private static final int CALLERS = 8;

  private UUID organisation;
  private UUID notice;
  private String issue;
  private List<String> measures;

  @BeforeEach
  void twoMeasures() {
    organisation = Api.organisation();
    Map<String, Object> two =
        Map.of("title", "问题", "measures", List.of(Map.of("text", "甲措施。"), Map.of("text", "乙措施。")));
    Map<String, Object> body =
        Map.of(
            "organisationId",
            organisation,
            "sections",
            List.of(Map.of("heading", "方面", "issues", List.of(two))));
    var made = Notices.json(Api.admin(), body).post("/v1/admin/notices");
    notice = UUID.fromString(made.path("id"));
    issue = made.path("sections[0].issues[0].id");
    measures = made.path("sections[0].issues[0].measures.id");
  }

  @Test
  void measuresAreAcceptedFirstThenTheirIssue() {
    refused(accept("measures", measures.get(0)), "NOT_DONE");
    measures.forEach(measure -> complete("measures", measure, "DONE"));
    complete("issues", issue, "DONE");
    accept("measures", measures.get(0))
        .statusCode(201)
        .body("acceptedOn", equalTo("2026-03-16"))
        .body("acceptedBy", equalTo("县委巡察办"))
        .body("recordedBy", equalTo("admin"));
    refused(accept("measures", measures.get(0)), "ACCEPTED");
    refused(accept("issues", issue), "MEASURES_OPEN");
    accept("measures", measures.get(1)).statusCode(201);
    accept("issues", issue).statusCode(201);
    refused(accept("issues", issue), "ACCEPTED");
  }

  @Test
  void aMeasureThatIsKeptUpForGoodNeedNoAcceptance() {
    complete("measures", measures.get(0), "DONE");
    accept("measures", measures.get(0)).statusCode(201);
    Notices.put(
            "/v1/admin/measures/" + measures.get(1),
            Map.of("completion", "BASICALLY_DONE", "sustained", true))
        .then()
        .statusCode(200);
    complete("issues", issue, "DONE");
    accept("issues", issue).statusCode(201);
  }

  @Test
  void takingUpAMeasureEndsItsAcceptanceAndThatOfItsIssue() {
    acceptAll();
    complete("measures", measures.get(0), "BASICALLY_DONE");
    list("measures", measures.get(0)).body("items.endedAt", contains(notNullValue()));
    list("measures", measures.get(1)).body("items.endedAt", contains(nullValue()));
    list("issues", issue).body("items.endedAt", contains(notNullValue()));
    complete("measures", measures.get(0), "DONE");
    refused(accept("issues", issue), "MEASURES_OPEN");
    accept("measures", measures.get(0)).statusCode(201);
    list("measures", measures.get(0)).body("items.endedAt", contains(nullValue(), notNullValue()));
  }

  @Test
  void anEditThatLeavesItDoneEndsNothing() {
    acceptAll();
    Notices.put("/v1/admin/measures/" + measures.get(0), Map.of("text", "改写的措施。"))
        .then()
        .statusCode(200);
    list("measures", measures.get(0)).body("items.endedAt", contains(nullValue()));
  }

  @Test
  void whatWasAcceptedStaysOnRecord() {
    acceptAll();
    for (String path : List.of("measures/" + measures.get(0), "issues/" + issue)) {
      Notices.delete("/v1/admin/" + path)
          .then()
          .statusCode(409)
          .body("code", equalTo("kept-on-record"));
    }
    Notices.put("/v1/admin/notices/" + notice, Map.of("sections", List.of()))
        .then()
        .statusCode(409)
        .body("code", equalTo("kept-on-record"));
    list("issues", issue).body("items", hasSize(1));
    Notices.delete("/v1/admin/notices/" + notice).then().statusCode(204);
  }

  @Test
  void ofManyAtOnceOneAccepts() throws Exception {
    complete("measures", measures.get(0), "DONE");
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      Callable<ValidatableResponse> call = () -> accept("measures", measures.get(0));
      int accepted = 0;
      for (Future<ValidatableResponse> answer :
          callers.invokeAll(Collections.nCopies(CALLERS, call))) {
        if (answer.get().extract().statusCode() == 201) {
          accepted++;
        } else {
          refused(answer.get(), "ACCEPTED");
        }
      }
      assertThat(accepted).isEqualTo(1);
    } finally {
      callers.shutdownNow();
    }
    list("measures", measures.get(0)).body("items", hasSize(1));
  }

  @Test
  void whoNeedsNoViewIsGivenNone() {
    for (String measure : measures) {
      complete("measures", measure, "DONE");
      accept(Api.admin().header("Prefer", "return=minimal"), "measures", measure, INPUT)
          .statusCode(201)
          .header("Preference-Applied", equalTo("return=minimal"))
          .body(equalTo(""));
    }
    complete("issues", issue, "DONE");
    accept(Api.admin().header("Prefer", "return=minimal"), "issues", issue, INPUT)
        .statusCode(201)
        .body(equalTo(""));
  }

  @Test
  void badInput() {
    complete("measures", measures.get(0), "DONE");
    Map<String, Object> tomorrow = new HashMap<>(INPUT);
    tomorrow.put("acceptedOn", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
    accept(Api.admin(), "measures", measures.get(0), tomorrow)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/acceptedOn"));
    accept(Api.admin(), "measures", measures.get(0), Map.of("acceptedOn", "2026-03-16"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/acceptedBy"));
    accept(Api.admin().header("If-Match", "\"99\""), "measures", measures.get(0), INPUT)
        .statusCode(412);
    accept(Api.admin(), "measures", UUID.randomUUID().toString(), INPUT).statusCode(404);
  }

  @Test
  void whoMayAccept() {
    complete("measures", measures.get(0), "DONE");
    accept(Api.user(organisation, "EDITOR"), "measures", measures.get(0), INPUT).statusCode(403);
    accept(Api.user(Api.organisation(), "REVIEWER"), "measures", measures.get(0), INPUT)
        .statusCode(404);
    accept(Api.user(organisation, "REVIEWER"), "measures", measures.get(0), INPUT).statusCode(201);
  }

  private void acceptAll() {
    for (String measure : measures) {
      complete("measures", measure, "DONE");
      accept("measures", measure).statusCode(201);
    }
    complete("issues", issue, "DONE");
    accept("issues", issue).statusCode(201);
  }

  private static void complete(String kind, String id, String completion) {
    Notices.put("/v1/admin/" + kind + "/" + id, Map.of("completion", completion))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse accept(String kind, String id) {
    return accept(Api.admin(), kind, id, INPUT);
  }

  private static ValidatableResponse accept(
      RequestSpecification who, String kind, String id, Map<String, Object> input) {
    return Notices.json(who, input).post("/v1/admin/" + kind + "/{id}/acceptance", id).then();
  }

  private static ValidatableResponse list(String kind, String id) {
    return Api.admin().get("/v1/admin/" + kind + "/{id}/acceptance", id).then().statusCode(200);
  }

  private static void refused(ValidatableResponse answer, String state) {
    answer
        .statusCode(409)
        .body("code", equalTo("acceptance-not-due"))
        .body("state", equalTo(state));
  }
}
