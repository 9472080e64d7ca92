package org.tongbao.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.AuditEvents;
import org.tongbao.Notices;
import org.tongbao.Personal;
import org.tongbao.feedback.Cases.Case;

/** Who submitted something is known to those alone who must know, and not for ever. */
@QuarkusTest
class PrivacyTest {

  private static final Map<String, String> SUBMITTER =
      Map.of("name", Personal.NAME, "phone", Personal.PHONE, "email", Personal.EMAIL);

  @Inject AuditEvents database;
  @Inject Retention retention;
  @Inject RetentionSchedule schedule;

  private Cases cases;

  @BeforeEach
  void makeOrganisations() {
    cases = Cases.make();
  }

  @Test
  void caseWorkersNeverSeeWhoSubmittedIt() {
    Case made = identified();
    String seen =
        Cases.read(made).asString()
            + Api.admin()
                .queryParam("q", made.trackingNumber())
                .get("/v1/admin/feedback")
                .asString();
    assertThat(seen).doesNotContain(Personal.NAME).contains("\"anonymous\":false");
  }

  @Test
  void headingsInListsAreStarredOut() {
    Case made = identified();
    Api.admin()
        .queryParam("q", made.trackingNumber())
        .get("/v1/admin/feedback")
        .then()
        .body("items[0].subject", equalTo("请回电139****1234"));
  }

  @Test
  void theIdentityIsUnsealedForAReasonThatIsKept() {
    Case made = identified();
    unseal(made, Api.user(cases.organisation(), "IDENTITY_READER"))
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("name", equalTo(Personal.NAME))
        .body("phone", equalTo(Personal.PHONE))
        .body("email", equalTo(Personal.EMAIL))
        .body("policyVersion", equalTo("1"));
    assertThat(database.of(UUID.fromString(made.id()), "feedback.identity"))
        .hasSize(1)
        .allMatch(event -> event.startsWith("DONE u.") && event.endsWith("需电话核实"));
    unseal(made, Api.user(cases.organisation(), "CASEWORKER", "ADMIN", "AUDITOR"))
        .then()
        .statusCode(403);
    unseal(made, Api.user(Api.organisation(), "IDENTITY_READER")).then().statusCode(404);
  }

  @Test
  void nobodyIsUnsealedWhereNobodyIsNamed() {
    Case made = cases.submitted();
    unseal(made, Api.admin()).then().statusCode(404).body("code", equalTo("identity-absent"));
    assertThat(database.of(UUID.fromString(made.id()), "feedback.identity"))
        .containsExactly("REFUSED admin identity-absent");
  }

  @Test
  void submittersEraseThemselvesAndTheCaseGoesOn() {
    Case made = identified();
    cases.take(made, "acceptance");
    cases.say(made, "write", made.accessCode());
    Notices.json(
            Api.anonymous().header("Access-Code", made.accessCode()),
            Map.of("content", "证件号" + Personal.ID_NUMBER))
        .post("/v1/feedback/{number}/messages", made.trackingNumber())
        .then()
        .statusCode(201);
    erase(made).then().statusCode(200).body("status", equalTo("ACCEPTED"));
    erased(made);
    Cases.read(made)
        .then()
        .body("allowed", hasItem("assignment"))
        .body("events.type", equalTo(List.of("RECEIVED", "ACCEPTED", "ERASED")));
    Cases.follow(made).then().body("events.type", equalTo(List.of("RECEIVED", "ACCEPTED")));
    erase(made).then().statusCode(200);
  }

  @Test
  void staffEraseWhomTheyAreAskedToErase() {
    Case made = identified();
    Notices.json(Api.user(cases.organisation(), "CASEWORKER"), Map.of("reason", "来信人要求"))
        .post("/v1/admin/feedback/{id}/erasure", made.id())
        .then()
        .statusCode(403);
    Notices.json(Api.admin(), Map.of("reason", "来信人要求"))
        .post("/v1/admin/feedback/{id}/erasure", made.id())
        .then()
        .statusCode(200)
        .body("erasedAt", notNullValue())
        .body("anonymous", equalTo(false));
    erased(made);
  }

  @Test
  void whatStaffWroteOfThemIsStarredOutToo() {
    Case made = identified();
    cases.take(made, "acceptance");
    step(made, "assignment", Map.of("unit", "综合科", "instruction", "请电" + Personal.PHONE));
    step(
        made,
        "replies",
        Map.of(
            "content", "已电" + Personal.PHONE, "public", false, "publicQuestion", Personal.EMAIL));
    erase(made).then().statusCode(200);
    erased(made);
    Case other = identified();
    step(other, "rejection", Map.of("reason", "已告知" + Personal.PHONE));
    erase(other).then().statusCode(200);
    erased(other);
  }

  @Test
  void whatHasEndedLongAgoIsErasedByItselfAndShownBefore() {
    Case old = identified();
    Case recent = identified();
    Case open = identified();
    List.of(old, recent).forEach(one -> cases.take(one, "rejection").then().statusCode(200));
    change("update feedback set ended_at = now() - interval '181 days' where id = ?1", old);
    change("update feedback set ended_at = now() - interval '170 days' where id = ?1", recent);
    assertThat(preview(null)).contains(old.id()).doesNotContain(recent.id(), open.id());
    assertThat(preview("2099-01-01")).contains(old.id(), recent.id()).doesNotContain(open.id());
    Cases.read(old).then().body("erasedAt", nullValue());
    schedule.sweep();
    erased(old);
    Cases.read(old).then().body("status", equalTo("REJECTED"));
    Cases.read(recent).then().body("erasedAt", nullValue());
    unseal(recent, Api.admin()).then().statusCode(200);
    assertThat(preview(null)).doesNotContain(old.id());
    assertThat(retention.eraseNext()).isFalse();
  }

  private void erased(Case made) {
    unseal(made, Api.admin()).then().statusCode(404);
    assertThat(Cases.read(made).asString() + Cases.follow(made).asString())
        .doesNotContain(Personal.all());
    Cases.read(made)
        .then()
        .body("erasedAt", not(nullValue()))
        .body("content", equalTo("井盖松动，s*****************"));
  }

  private List<String> preview(String by) {
    RequestSpecification request = Api.user(cases.organisation(), "ADMIN");
    return (by == null ? request : request.queryParam("by", by))
        .get("/v1/admin/feedback/erasures")
        .path("items.id");
  }

  private Case identified() {
    return cases.submitted(
        Map.of(
            "organisationId",
            cases.organisation(),
            "kind",
            "COMPLAINT",
            "subject",
            "请回电" + Personal.PHONE,
            "content",
            "井盖松动，" + Personal.EMAIL,
            "submitter",
            SUBMITTER,
            "consent",
            true));
  }

  private static void step(Case made, String step, Map<String, Object> body) {
    Notices.json(Api.admin(), body)
        .post("/v1/admin/feedback/{id}/" + step, made.id())
        .then()
        .statusCode(lessThan(300));
  }

  private static Response unseal(Case made, RequestSpecification who) {
    return Notices.json(given().spec(who), Map.of("reason", "需电话核实"))
        .post("/v1/admin/feedback/{id}/identity", made.id());
  }

  private static Response erase(Case made) {
    return Api.anonymous()
        .header("Access-Code", made.accessCode())
        .post("/v1/feedback/{number}/erasure", made.trackingNumber());
  }

  private void change(String sql, Case made) {
    database.change(sql, UUID.fromString(made.id()));
  }
}
