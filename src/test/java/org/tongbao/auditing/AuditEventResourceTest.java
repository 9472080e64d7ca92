package org.tongbao.auditing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Auditors read what was done within their organisation, page by page or all of it. */
@QuarkusTest
class AuditEventResourceTest {

  private static final String PATH = "/v1/admin/audit-events";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private UUID city;
  private UUID county;
  private UUID notice;
  private RequestSpecification auditor;

  @BeforeEach
  void someDeeds() {
    city = Api.organisation();
    county = Api.organisation(city);
    auditor = Api.user(county, "AUDITOR");
    RequestSpecification editor = Api.user(county, "EDITOR");
    notice =
        UUID.fromString(
            Notices.json(
                    given().spec(editor),
                    Map.of("organisationId", county, "kind", "RESULT", "title", "关于整改情况的通报"))
                .post("/v1/admin/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    for (int i = 0; i < 4; i++) {
      Notices.json(given().spec(editor), Map.of("heading", "方面" + i))
          .post("/v1/admin/notices/{id}/sections", notice)
          .then()
          .statusCode(201);
    }
  }

  @Test
  void aListIsWithinReach() {
    assertThat(actions(asAuditor())).hasSize(5);
    assertThat(actions(Api.user(city, "AUDITOR")))
        .containsExactly(
            "section.create",
            "section.create",
            "section.create",
            "section.create",
            "notice.create");
    assertThat(actions(Api.user(Api.organisation(), "AUDITOR"))).isEmpty();
    Api.user(null, "AUDITOR")
        .queryParam("subject", notice)
        .get(PATH)
        .then()
        .body("items.action", equalTo(List.of("notice.create")))
        .body("items[0].organisationId", equalTo(county.toString()));
  }

  @Test
  void theWrongPasswordOfAUserIsSeenByItsAuditors() {
    String username = Api.username();
    UUID user = Api.createUser(username, county, "EDITOR");
    Notices.json(
            Api.anonymous(), Map.of("username", username, "password", "not-the-right-password"))
        .post("/v1/auth/token")
        .then()
        .statusCode(401);
    Api.user(city, "AUDITOR")
        .queryParam("subject", user)
        .queryParam("outcome", "REFUSED")
        .get(PATH)
        .then()
        .body("items.action", equalTo(List.of("auth.token")))
        .body("items.actor", equalTo(List.of("public")));
  }

  @Test
  void filtersNarrowItDown() {
    String actor = asAuditor().get(PATH).path("items[0].actor");
    LocalDate today = LocalDate.now(ZONE);
    filtered(Map.of("actor", actor)).body("items", hasSize(5));
    filtered(Map.of("actor", "nobody")).body("items", hasSize(0));
    filtered(Map.of("action", "section.create"))
        .body("items", hasSize(4))
        .body("items.outcome", everyItem(equalTo("DONE")));
    filtered(Map.of("outcome", "REFUSED")).body("items", hasSize(0));
    filtered(Map.of("from", today.minusDays(1).toString(), "to", today.plusDays(1).toString()))
        .body("items", hasSize(5));
    filtered(Map.of("from", today.plusDays(2).toString())).body("items", hasSize(0));
    filtered(Map.of("to", today.minusDays(2).toString())).body("items", hasSize(0));
    Api.admin().queryParam("outcome", "MAYBE").get(PATH).then().statusCode(400);
    Api.admin().queryParam("from", "yesterday").get(PATH).then().statusCode(400);
  }

  @Test
  void pagesLeadFromOneToTheNext() {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification next = asAuditor().queryParam("limit", 2);
      Response page = (cursor == null ? next : next.queryParam("cursor", cursor)).get(PATH);
      ids.addAll(page.path("items.id"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    List<String> all = asAuditor().get(PATH).path("items.id");
    assertThat(ids).hasSize(5).isEqualTo(all);
  }

  @Test
  void filesHaveAllOfThem() {
    Response csv = asAuditor().accept("text/csv").queryParam("limit", 1).get(PATH);
    csv.then()
        .statusCode(200)
        .header("Content-Disposition", equalTo("attachment; filename=\"audit-events.csv\""));
    assertThat(text(csv).split("\r\n"))
        .hasSize(6)
        .startsWith("\ufeffid,at,actor,organisationId,action,subject,outcome,requestId,changes");
    Response lines = asAuditor().accept("application/x-ndjson").queryParam("limit", 1).get(PATH);
    lines.then().statusCode(200).header("Content-Type", equalTo("application/x-ndjson"));
    assertThat(text(lines)).endsWith("}\n");
    assertThat(text(lines).split("\n")).hasSize(5).allMatch(line -> line.startsWith("{\"id\":\""));
    asAuditor().accept("image/png").get(PATH).then().statusCode(406);
  }

  @Test
  void theLogIsVerified() {
    asAuditor().get(PATH + "/verification").then().statusCode(200).body("intact", equalTo(true));
    Api.admin()
        .queryParam("noted", "999999999:" + "0".repeat(64))
        .get(PATH + "/verification")
        .then()
        .statusCode(200)
        .body("intact", equalTo(false))
        .body("fault.kind", equalTo("NOTED_SEAL_DIFFERS"));
    Api.admin()
        .queryParam("noted", "1")
        .get(PATH + "/verification")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", endsWith("noted"));
    Api.user(county, "EDITOR").get(PATH + "/verification").then().statusCode(403);
  }

  private RequestSpecification asAuditor() {
    return given().spec(auditor);
  }

  private ValidatableResponse filtered(Map<String, ?> filter) {
    return asAuditor().queryParams(filter).get(PATH).then().statusCode(200);
  }

  private static List<String> actions(RequestSpecification auditor) {
    return auditor.get(PATH).then().statusCode(200).extract().path("items.action");
  }

  private static String text(Response response) {
    return new String(response.asByteArray(), StandardCharsets.UTF_8);
  }
}
