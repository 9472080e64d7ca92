package org.tongbao.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Issues that carry on those of earlier notices (回头看). */
@QuarkusTest
class LookBackTest {

  private static final String FROM = "carriedForwardFrom";

  private UUID organisation;
  private UUID first;
  private UUID second;
  private UUID third;

  @BeforeEach
  void threeNotices() {
    organisation = Api.organisation();
    first = Notices.draft(organisation);
    second = Notices.draft(organisation);
    third = Notices.draft(organisation);
  }

  @Test
  void aChainIsReadBothWaysByStaff() {
    carryOn(first, second).statusCode(200);
    carryOn(second, third).statusCode(200);
    for (UUID notice : List.of(first, second, third)) {
      Api.admin()
          .get("/v1/admin/issues/{id}/chain", issue(notice, 0))
          .then()
          .statusCode(200)
          .body("items.id", contains(issue(first, 0), issue(second, 0), issue(third, 0)));
    }
    Api.admin()
        .get("/v1/admin/issues/{id}/chain", issue(first, 1))
        .then()
        .body("items.id", contains(issue(first, 1)));
  }

  @Test
  void thePublicReadsOnlyWhatIsLive() {
    carryOn(first, second).statusCode(200);
    carryOn(second, third).statusCode(200);
    Notices.publish(first);
    Notices.publish(third);
    chain(first).body("items.id", contains(issue(first, 0)));
    chain(third).body("items.id", contains(issue(third, 0)));
    Notices.publish(second);
    for (UUID notice : List.of(first, second, third)) {
      chain(notice).body("items.id", contains(issue(first, 0), issue(second, 0), issue(third, 0)));
    }
    Notices.withdraw(second);
    chain(first).body("items.id", contains(issue(first, 0)));
    chain(second).statusCode(410);
    chain(third).body("items.id", contains(issue(third, 0)));
  }

  @Test
  void aWithheldIssueIsNoPartOfAPublicChain() {
    carryOn(first, second).statusCode(200);
    Notices.publish(first);
    Notices.put(
            "/v1/admin/issues/" + issue(second, 0),
            Map.of(
                "disclosure", Map.of("PUBLIC", Map.of("withheld", true, "reason", "CASE_PENDING"))))
        .then()
        .statusCode(200);
    Notices.publish(second);
    chain(first).statusCode(200).body("items.id", contains(issue(first, 0)));
    chain(second).statusCode(404);
  }

  @Test
  void whatALinkMayNotLeadTo() {
    refused(second, UUID.randomUUID().toString(), "does not exist");
    refused(
        second,
        issue(second, 1),
        "is part of this notice, or carries on one that is; name an issue of an earlier notice");
    carryOn(first, second).statusCode(200);
    refused(
        first,
        issue(second, 0),
        "is part of this notice, or carries on one that is; name an issue of an earlier notice");
    refused(third, issue(first, 0), "is carried on by another issue already");
    Api.admin()
        .get("/v1/admin/issues/{id}/chain", issue(third, 0))
        .then()
        .body("items.id", contains(issue(third, 0)));
  }

  @Test
  void aForeignIssueIsAsIfItWereNotThere() {
    UUID office = Api.organisation();
    Map<String, Object> issue = Map.of("title", "问题", FROM, issue(first, 0));
    Map<String, Object> section = Map.of("heading", "方面", "issues", List.of(issue));
    Notices.json(
            Api.user(office, "EDITOR"),
            Map.of("organisationId", office, "sections", List.of(section)))
        .post("/v1/admin/notices")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/sections/0/issues/0/" + FROM))
        .body("violations[0].message", equalTo("does not exist"));
  }

  @Test
  void aReplacedTreeKeepsItsLinks() {
    carryOn(first, second).statusCode(200);
    Response read = Api.admin().get("/v1/admin/notices/{id}", second);
    Map<String, Object> body = read.jsonPath().getMap("");
    Map<String, Object> anew =
        Map.of("title", "重写的问题", FROM, issue(first, 0), "measures", List.of());
    body.put("sections", List.of(Map.of("heading", "重写的方面", "issues", List.of(anew))));
    Notices.json(Api.admin(), body)
        .header("If-Match", read.header("ETag"))
        .put("/v1/admin/notices/{id}", second)
        .then()
        .statusCode(200)
        .body("sections[0].issues[0]." + FROM, equalTo(issue(first, 0)));
  }

  private static ValidatableResponse carryOn(UUID earlier, UUID later) {
    return link(later, issue(earlier, 0));
  }

  private static void refused(UUID later, String from, String message) {
    link(later, from)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/carriedForwardFrom"))
        .body("violations[0].message", equalTo(message));
  }

  private static ValidatableResponse link(UUID later, String from) {
    return Notices.put("/v1/admin/issues/" + issue(later, 0), Map.of(FROM, from)).then();
  }

  private static ValidatableResponse chain(UUID notice) {
    return Api.anonymous().get("/v1/issues/{id}/chain", issue(notice, 0)).then();
  }

  private static String issue(UUID notice, int index) {
    return Api.admin()
        .get("/v1/admin/notices/{id}", notice)
        .path("sections[0].issues[" + index + "].id");
  }
}
