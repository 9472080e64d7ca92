package org.tongbao.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.AuditEvents;
import org.tongbao.Notices;
import org.tongbao.feedback.Cases.Case;

@QuarkusTest
class TriageTest {

  @Inject AuditEvents audit;

  private Cases cases;

  @BeforeEach
  void makeOrganisations() {
    cases = Cases.make();
  }

  @Test
  void aTransferredCaseIsTheOtherOrganisationsAlone() {
    UUID other = Api.organisation();
    RequestSpecification here = Api.user(cases.organisation(), "CASEWORKER");
    RequestSpecification there = Api.user(other, "CASEWORKER");
    Case made = cases.after("acceptance", "assignment");
    Map<String, Object> body = Map.of("organisationId", other, "reason", "由其负责");
    post(made, "transfer", here, body)
        .then()
        .statusCode(200)
        .body("organisationId", equalTo(other.toString()))
        .body("unit", nullValue());
    get(made, here).then().statusCode(404);
    get(made, there).then().statusCode(200).body("allowed", hasItem("acceptance"));
    Cases.follow(made)
        .then()
        .body("organisationId", equalTo(other.toString()))
        .body("events[-1].note", equalTo("由其负责"));
  }

  @Test
  void aTransferLeadsToAnotherOrganisationThatExists() {
    Case made = cases.after("acceptance");
    String untouched = Cases.read(made).asString();
    for (UUID to : List.of(cases.organisation(), UUID.randomUUID())) {
      post(made, "transfer", Api.admin(), Map.of("organisationId", to, "reason", "转办"))
          .then()
          .statusCode(422)
          .body("violations.pointer", equalTo(List.of("/organisationId")));
    }
    assertThat(Cases.read(made).asString()).isEqualTo(untouched);
  }

  @Test
  void duplicatesAreLinkedBothWays() {
    Case original = cases.submitted();
    Case again = cases.submitted();
    duplicate(again, original.id()).then().statusCode(200);
    Cases.read(again).then().body("duplicateOf", equalTo(original.id()));
    Cases.read(original).then().body("duplicates", equalTo(List.of(again.id())));
    Case third = cases.submitted();
    for (String of : List.of(again.id(), third.id(), UUID.randomUUID().toString())) {
      duplicate(third, of)
          .then()
          .statusCode(422)
          .body("violations.pointer", equalTo(List.of("/of")));
    }
    duplicate(original, third.id()).then().statusCode(422);
    Cases.read(third).then().body("status", equalTo("RECEIVED"));
  }

  @Test
  void aCaseOutOfReachIsNoOriginal() {
    Case elsewhere = Cases.make().submitted();
    Case made = cases.submitted();
    post(
            made,
            "duplicate",
            Api.user(cases.organisation(), "CASEWORKER"),
            Map.of("of", elsewhere.id()))
        .then()
        .statusCode(422);
  }

  @Test
  void theSubmitterOfARejectedCaseIsToldWhyAndWhereToGo() {
    Case made = cases.after("rejection");
    Cases.follow(made)
        .then()
        .body("rejection.reason", equalTo("不属本单位职责"))
        .body("rejection.referTo", equalTo("市城市建设局"))
        .body("allowed", hasSize(0));
  }

  @Test
  void theSubmitterOfSpamIsNotTold() {
    Case made = cases.after("spam", "write");
    Response seen = Cases.follow(made);
    assertThat(seen.asString()).doesNotContain("SPAM");
    seen.then()
        .body("status", equalTo("RECEIVED"))
        .body("allowed", equalTo(Cases.follow(cases.submitted()).path("allowed")));
  }

  @Test
  void stepsAndRefusalsAreAudited() {
    Case made = cases.after("acceptance");
    cases.take(made, "acceptance").then().statusCode(409);
    assertThat(audit.of(UUID.fromString(made.id()), "feedback.ACCEPTED"))
        .containsExactly("DONE admin ", "REFUSED admin feedback-state");
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsRefused() {
    Case made = cases.submitted();
    List<Integer> answers =
        Stream.of("acceptance", "rejection", "withdrawal")
            .map(step -> CompletableFuture.supplyAsync(() -> cases.take(made, step).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    boolean acceptedFirst =
        Cases.read(made).path("events.type").equals(List.of("RECEIVED", "ACCEPTED", "WITHDRAWN"));
    assertThat(answers).isEqualTo(acceptedFirst ? List.of(200, 200, 409) : List.of(200, 409, 409));
  }

  private static Response duplicate(Case made, String of) {
    return post(made, "duplicate", Api.admin(), Map.of("of", of));
  }

  private static Response post(
      Case made, String step, RequestSpecification who, Map<String, Object> body) {
    return Notices.json(given().spec(who), body).post("/v1/admin/feedback/{id}/" + step, made.id());
  }

  private static Response get(Case made, RequestSpecification who) {
    return given().spec(who).get("/v1/admin/feedback/{id}", made.id());
  }
}
