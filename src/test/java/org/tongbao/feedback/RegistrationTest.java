package org.tongbao.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.AuditEvents;
import org.tongbao.Notices;

/** Staff put down what comes in by telephone, letter, e-mail or in person. */
@QuarkusTest
class RegistrationTest {

  @Inject AuditEvents audit;
  @Inject Clock clock;

  private UUID organisation;
  private String caseWorker;

  @BeforeEach
  void aCaseWorker() {
    organisation = Api.organisation();
    String username = Api.username();
    Api.createUser(username, organisation, "CASEWORKER");
    caseWorker = Api.token(username, Api.PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PHONE", "LETTER", "EMAIL", "VISIT"})
  void aCallerCanFollowWhatWasPutDown(String channel) {
    Response made = register(Map.of("channel", channel));
    made.then()
        .statusCode(201)
        .header("ETag", equalTo("\"0\""))
        .header("Location", equalTo("/v1/admin/feedback/" + made.path("feedback.id")))
        .body("feedback.channel", equalTo(channel))
        .body("feedback.status", equalTo("RECEIVED"))
        .body("feedback.events.actor", contains(notNullValue()));
    Api.anonymous()
        .header("Access-Code", made.path("accessCode").toString())
        .get("/v1/feedback/{number}", made.path("trackingNumber").toString())
        .then()
        .statusCode(200)
        .body("content", equalTo("来电反映积水"));
    assertThat(audit.of(UUID.fromString(made.path("feedback.id")), "feedback.register")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEB", "MOBILE"})
  void whatSubmittersSendThemselvesIsNotPutDown(String channel) {
    isRefusedAt("/channel", register(Map.of("channel", channel)));
  }

  @Test
  void theLimitOfALetterCountsFromTheDayItCame() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Response late = register(Map.of("receivedOn", today.minusDays(30).toString()));
    Response now = register(Map.of("receivedOn", today.toString()));
    late.then().statusCode(201);
    now.then().statusCode(201);
    assertThat(LocalDate.parse(late.path("feedback.dueOn"))).isBefore(today);
    assertThat(LocalDate.parse(now.path("feedback.dueOn"))).isAfter(today);
    assertThat(late.<String>path("feedback.submittedAt"))
        .isEqualTo(today.minusDays(30).atStartOfDay(clock.getZone()).toInstant().toString());
  }

  @Test
  void aLetterIsNotFromTheFutureNorFromLongAgo() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    isRefusedAt("/receivedOn", register(Map.of("receivedOn", today.plusDays(1).toString())));
    isRefusedAt("/receivedOn", register(Map.of("receivedOn", today.minusDays(31).toString())));
  }

  @Test
  void aTargetOutOfReachIsUnknown() {
    UUID foreign = Api.organisation();
    isRefusedAt("/organisationId", register(Map.of("organisationId", foreign)));
    Map<String, Object> body = body(Map.of("noticeId", Notices.live()));
    body.remove("organisationId");
    isRefusedAt("/noticeId", register(caller(), body));
    body.put("noticeId", Notices.draft(organisation));
    isRefusedAt("/noticeId", register(caller(), body));
    UUID below = Api.organisation(organisation);
    register(Map.of("organisationId", below)).then().statusCode(201);
  }

  @Test
  void aSubmitterWhoIsNamedHasConsented() {
    Map<String, Object> named = new HashMap<>(Map.of("submitter", Map.of("phone", "0000-7654321")));
    isRefusedAt("/consent", register(named));
    named.put("consent", true);
    register(named).then().statusCode(201).body("feedback.anonymous", equalTo(false));
  }

  @Test
  void aRetryGivesTheSameCodeAndTheCaseAsItIsNow() {
    Map<String, Object> body = body(Map.of());
    Response first = register(caller().header("Idempotency-Key", "r"), body);
    String id = first.path("feedback.id");
    Notices.json(caller(), Map.of()).post("/v1/admin/feedback/{id}/acceptance", id);
    Response again = register(caller().header("Idempotency-Key", "r"), body);
    again
        .then()
        .statusCode(201)
        .header("ETag", equalTo("\"1\""))
        .body("accessCode", equalTo(first.path("accessCode")))
        .body("feedback.status", equalTo("ACCEPTED"));
    register(caller().header("Idempotency-Key", "r"), body(Map.of("content", "另一件")))
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    Api.admin()
        .queryParam("organisation", organisation)
        .get("/v1/admin/feedback")
        .then()
        .body("items", hasSize(1));
  }

  private RequestSpecification caller() {
    return Api.bearer(caseWorker);
  }

  private Response register(Map<String, Object> members) {
    return register(caller(), body(members));
  }

  private static Response register(RequestSpecification caller, Map<String, Object> body) {
    return Notices.json(caller, body).post("/v1/admin/feedback");
  }

  private Map<String, Object> body(Map<String, Object> members) {
    Map<String, Object> body = new HashMap<>();
    body.put("organisationId", organisation);
    body.put("kind", "COMPLAINT");
    body.put("channel", "PHONE");
    body.put("content", "来电反映积水");
    body.putAll(members);
    return body;
  }

  private static void isRefusedAt(String pointer, Response refusal) {
    refusal.then().statusCode(422).body("violations.pointer", contains(pointer));
  }
}
