package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tongbao.notice.Assignees.DAY;
import static org.tongbao.notice.Assignees.UNIT;
import static org.tongbao.notice.Assignees.item;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.AuditEvents;

/** Assignments of which one is wrong: none is made. */
@QuarkusTest
class AssignmentRefusalTest {

  @Inject AuditEvents audit;

  private Assignees to;

  @BeforeEach
  void makeNotice() {
    to = Assignees.of(Api.organisation(), 3);
  }

  @Test
  void allThatIsWrongIsNamedAndNothingIsStored() {
    Assignees other = Assignees.of(Api.organisation(), 1);
    String foreign = other.tree().path("sections[0].issues[0].measures[0].id");
    Response before = to.tree();
    to.assign(
            List.of(
                item("measureId", to.measure(0), Map.of("responsibility", UNIT)),
                item("measureId", foreign, Map.of("responsibility", UNIT)),
                item("issueId", to.measure(1), Map.of("responsibility", UNIT)),
                item("measureId", to.measure(0), Map.of("deadline", DAY)),
                item("measureId", to.measure(2), Map.of()),
                Map.of("responsibility", UNIT),
                item("measureId", to.measure(2), Map.of("issueId", to.issue(0), "deadline", DAY)),
                item("issueId", to.issue(1), Map.of("version", 99, "deadline", DAY))))
        .then()
        .statusCode(422)
        .body(
            "violations.pointer",
            equalTo(
                List.of(
                    "/items/1/measureId",
                    "/items/2/issueId",
                    "/items/3/measureId",
                    "/items/4/responsibility",
                    "/items/5",
                    "/items/6")));
    refused(
        "/items/0/deadline/on", Map.of("deadline", Map.of("kind", "ONGOING", "on", "2026-07-31")));
    refused(
        "/items/0/responsibility/units/1",
        Map.of("responsibility", Map.of("units", List.of("甲", " "))));
    refused("/items/0/version", Map.of("version", -1, "deadline", DAY));
    assertThat(to.tree().asString()).isEqualTo(before.asString());
    assertThat(audit.of(to.notice(), "notice.assign")).hasSize(1);
  }

  @Test
  void underReviewItIsRefusedLikeAnyEdit() {
    Api.admin().post("/v1/admin/notices/{id}/review-requests", to.notice()).then().statusCode(201);
    to.assign(List.of(item("measureId", to.measure(0), Map.of("deadline", DAY))))
        .then()
        .statusCode(409)
        .body("code", equalTo("notice-not-editable"));
  }

  @Test
  void anotherOrganisationsNoticeIsNotThere() {
    to.send(
            Api.user(Api.organisation(), "EDITOR"),
            List.of(item("measureId", to.measure(0), Map.of("deadline", DAY))))
        .then()
        .statusCode(404);
    to.send(
            Api.user(to.organisation(), "REVIEWER"),
            List.of(item("measureId", to.measure(0), Map.of("deadline", DAY))))
        .then()
        .statusCode(403);
  }

  private void refused(String pointer, Map<String, Object> fields) {
    to.assign(List.of(item("measureId", to.measure(0), fields)))
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of(pointer)));
  }
}
