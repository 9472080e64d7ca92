package org.tongbao.publication;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tongbao.Api;

/** Someone of an office who works on notices, for tests. */
final class Staff {

  private final String name;
  private final String token;

  private Staff(String name, String token) {
    this.name = name;
    this.token = token;
  }

  static Staff of(UUID organisation, String... roles) {
    String name = Api.username();
    Api.createUser(name, organisation, roles);
    return new Staff(name, Api.token(name, Api.PASSWORD));
  }

  String name() {
    return name;
  }

  RequestSpecification request() {
    return given().spec(Api.bearer(token));
  }

  Response requestReview(UUID notice) {
    return request().post("/v1/admin/notices/{id}/review-requests", notice);
  }

  Response recall(UUID notice) {
    return tagged(notice).delete("/v1/admin/notices/{id}/review-requests", notice);
  }

  Response approve(UUID notice, String stage) {
    return review(notice, Map.of("stage", stage, "decision", "APPROVED"));
  }

  Response reject(UUID notice, String stage, String comment) {
    return review(notice, Map.of("stage", stage, "decision", "REJECTED", "comment", comment));
  }

  Response review(UUID notice, Map<String, Object> decision) {
    return json(decision).post("/v1/admin/notices/{id}/reviews", notice);
  }

  Response publish(UUID notice) {
    return json(Map.of("changeNote", "更正")).post("/v1/admin/notices/{id}/revisions", notice);
  }

  Response schedule(UUID notice) {
    String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
    return json(Map.of("changeNote", "更正", "publishAt", tomorrow))
        .post("/v1/admin/notices/{id}/revisions", notice);
  }

  Response cancel(UUID notice) {
    return tagged(notice).delete("/v1/admin/notices/{id}/schedule", notice);
  }

  Response withdraw(UUID notice) {
    return json(Map.of("reason", "数据有误")).post("/v1/admin/notices/{id}/withdrawal", notice);
  }

  Response askForRemoval(UUID notice, int number) {
    return json(Map.of("reason", "依申请移除"))
        .post("/v1/admin/notices/{id}/revisions/{n}/removal-request", notice, number);
  }

  Response discard(UUID notice) {
    return tagged(notice).delete("/v1/admin/notices/{id}", notice);
  }

  Response notice(UUID notice) {
    return request().get("/v1/admin/notices/{id}", notice);
  }

  Response awaiting() {
    return request().queryParam("awaiting", "me").get("/v1/admin/notices");
  }

  /** Changes what the notice says, or sends it back as it is when there are no changes. */
  Response edit(UUID notice, Map<String, Object> changes) {
    Response read = notice(notice);
    Map<String, Object> body = new HashMap<>();
    if (read.statusCode() == 200) {
      body.putAll(read.jsonPath().getMap(""));
    } else {
      body.put("organisationId", UUID.randomUUID());
    }
    body.putAll(changes);
    return tagged(notice)
        .contentType("application/json")
        .body(body)
        .put("/v1/admin/notices/{id}", notice);
  }

  /** A request about the notice as it is now. */
  private RequestSpecification tagged(UUID notice) {
    String tag = notice(notice).header("ETag");
    return request().header("If-Match", tag == null ? "\"0\"" : tag);
  }

  private RequestSpecification json(Object body) {
    return request().contentType("application/json").body(body);
  }
}
