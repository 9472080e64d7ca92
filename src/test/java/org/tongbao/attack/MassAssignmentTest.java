package org.tongbao.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/**
 * Fields that are the server's to set are refused where one is made, and ignored where replaced.
 */
@QuarkusTest
class MassAssignmentTest {

  @ParameterizedTest
  @CsvSource({
    "status, CLOSED",
    "trackingNumber, 20240101-AAAAAAAA",
    "accessCode, AAAAAAAA",
    "dueOn, 2099-01-01",
    "channel, PHONE",
    "id, 0197a3c2-0000-7000-8000-000000000000"
  })
  void aSubmissionSetsNothingOfItsCase(String field, String value) {
    Map<String, Object> body = new HashMap<>();
    body.put("organisationId", Api.organisation());
    body.put("kind", "OPINION");
    body.put("content", "很好");
    body.put(field, value);
    Notices.json(Api.anonymous(), body)
        .post("/v1/feedback")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/" + field));
  }

  @ParameterizedTest
  @CsvSource({"roles, ADMIN", "passwordHash, x", "organisationId, x", "disabled, false"})
  void whoChangesAPasswordChangesNothingElse(String field, String value) {
    Notices.json(
            Api.user(null),
            Map.of("currentPassword", Api.PASSWORD, "newPassword", "another-battery", field, value))
        .put("/v1/auth/password")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/" + field));
  }

  @Test
  void whatAReplacementSaysOfReadOnlyFieldsIsIgnored() {
    UUID notice = Notices.draft(Api.organisation());
    Response before = Api.admin().get("/v1/admin/notices/{id}", notice);
    Map<String, Object> said = new HashMap<>();
    said.put("id", UUID.randomUUID().toString());
    said.put("stage", "APPROVED");
    said.put("createdAt", "2001-01-01T00:00:00Z");
    said.put("contentHash", "0".repeat(64));
    Notices.put("/v1/admin/notices/" + notice, said).then().statusCode(200);
    Api.admin()
        .get("/v1/admin/notices/{id}", notice)
        .then()
        .body("id", equalTo(notice.toString()))
        .body("stage", equalTo("DRAFT"))
        .body("createdAt", equalTo(before.path("createdAt")))
        .body("contentHash", equalTo(before.path("contentHash")))
        .body("publication.currentRevision", nullValue());
  }

  @Test
  void anAdministratorOfAnOfficeMakesNobodyMightierThanThatOffice() {
    UUID office = Api.organisation();
    for (UUID elsewhere : new UUID[] {Api.organisation(), null}) {
      Map<String, Object> body = new HashMap<>();
      body.put("username", Api.username());
      body.put("displayName", "甲");
      body.put("roles", List.of("ADMIN"));
      body.put("password", Api.PASSWORD);
      body.put("organisationId", elsewhere);
      int status =
          Notices.json(Api.user(office, "ADMIN"), body).post("/v1/admin/users").statusCode();
      assertThat(status).isIn(403, 404, 422);
    }
  }
}
