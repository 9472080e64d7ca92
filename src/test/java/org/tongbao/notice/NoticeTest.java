package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class NoticeTest {

  @Test
  void whatGetGivesPutTakes() {
    UUID notice = Notices.draft(Api.organisation());
    Response read = Api.admin().get("/v1/admin/notices/{id}", notice);
    read.then().statusCode(200);
    Response put =
        Notices.json(Api.admin(), read.jsonPath().getMap(""))
            .header("If-Match", read.header("ETag"))
            .put("/v1/admin/notices/{id}", notice);
    put.then().statusCode(200);
    assertThat((String) put.path("contentHash")).isEqualTo(read.path("contentHash"));
    assertThat((List<?>) put.path("sections.id")).isEqualTo(read.path("sections.id"));
  }

  @Test
  void ofTwoEditorsTheSecondIsTold() {
    UUID notice = Notices.draft(Api.organisation());
    Response read = Api.admin().get("/v1/admin/notices/{id}", notice);
    Map<String, Object> body = read.jsonPath().getMap("");
    List<Integer> statuses =
        IntStream.range(0, 2)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            Notices.json(Api.admin(), body)
                                .header("If-Match", read.header("ETag"))
                                .put("/v1/admin/notices/{id}", notice)
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(statuses).containsExactly(200, 412);
  }

  @Test
  void partsAreMadeMovedAndDeleted() {
    UUID notice = made(Api.organisation());
    String second = section(notice, Map.of("marker", "（二）", "heading", "乙"));
    String first = section(notice, Map.of("marker", "（一）", "heading", "甲", "position", 1));
    String nested =
        section(
            notice,
            Map.of(
                "heading",
                "子",
                "parentId",
                second,
                "issues",
                List.of(Map.of("title", "问题", "measures", List.of(Map.of("text", "措施"))))));
    Api.admin()
        .get("/v1/admin/notices/{id}/sections", notice)
        .then()
        .statusCode(200)
        .body("items.id", contains(first, second))
        .body("items[1].sections[0].issues[0].measures[0].text", equalTo("措施"));
    Response read = Api.admin().get("/v1/admin/sections/{id}", nested);
    Notices.json(Api.admin(), Map.of("heading", "子", "position", 1))
        .header("If-Match", read.header("ETag"))
        .put("/v1/admin/sections/{id}", nested)
        .then()
        .statusCode(200)
        .body("issues", hasSize(1));
    Api.admin()
        .get("/v1/admin/notices/{id}/sections", notice)
        .then()
        .body("items.id", contains(nested, first, second));
    Notices.delete("/v1/admin/sections/" + nested).then().statusCode(204);
    Api.admin()
        .get("/v1/admin/notices/{id}/sections", notice)
        .then()
        .body("items.id", contains(first, second));
  }

  @Test
  void sectionsDoNotStandBelowThemselvesNorTooDeep() {
    UUID notice = made(Api.organisation());
    String outer = section(notice, Map.of("heading", "外"));
    String inner = section(notice, Map.of("heading", "内", "parentId", outer));
    Response read = Api.admin().get("/v1/admin/sections/{id}", outer);
    Notices.json(Api.admin(), Map.of("heading", "外", "parentId", inner))
        .header("If-Match", read.header("ETag"))
        .put("/v1/admin/sections/{id}", outer)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/parentId"));
    String third = section(notice, Map.of("heading", "三", "parentId", inner));
    Notices.json(Api.admin(), Map.of("heading", "四", "parentId", third))
        .post("/v1/admin/notices/{id}/sections", notice)
        .then()
        .statusCode(422);
  }

  @Test
  void aDayHasAYearOfFourDigits() {
    for (String day : List.of("+12026-01-01", "-0001-01-01", "2026-02-30", "20260101")) {
      Notices.json(Api.admin(), Map.of("organisationId", Api.organisation(), "issuedOn", day))
          .post("/v1/admin/notices")
          .then()
          .statusCode(400)
          .body("violations.pointer", contains("/issuedOn"));
    }
  }

  @Test
  void aDayGoesWithByDateAlone() {
    String section = section(made(Api.organisation()), Map.of("heading", "方面"));
    Map<String, Object> forGood = Map.of("kind", "ONGOING", "on", "2024-12-31");
    Notices.json(Api.admin(), Map.of("title", "问题一", "deadline", forGood))
        .post("/v1/admin/sections/{id}/issues", section)
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/deadline/on"));
  }

  @Test
  void issuesAndMeasuresAreEditedByThemselves() {
    UUID notice = made(Api.organisation());
    String section = section(notice, Map.of("heading", "方面"));
    Response issue =
        Notices.json(
                Api.admin(),
                Map.of("title", "问题一", "deadline", Map.of("kind", "BY_DATE", "on", "2024-12-31")))
            .post("/v1/admin/sections/{id}/issues", section);
    issue.then().statusCode(201).header("ETag", equalTo("\"0\""));
    String issueId = issue.path("id");
    Response measure =
        Notices.json(Api.admin(), Map.of("text", "措施一"))
            .post("/v1/admin/issues/{id}/measures", issueId);
    measure.then().statusCode(201);
    Api.admin().get("/v1/admin/sections/{id}/issues", section).then().statusCode(200);
    Api.admin()
        .get("/v1/admin/issues/{id}/measures", issueId)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    Response changed = Api.admin().get("/v1/admin/issues/{id}", issueId);
    assertThat(changed.header("ETag")).isNotEqualTo(issue.header("ETag"));
    Notices.json(
            Api.admin(),
            Map.of(
                "title",
                "问题一（改）",
                "responsibility",
                Map.of("leadUnit", "水政科", "units", List.of("工程科"))))
        .header("If-Match", changed.header("ETag"))
        .put("/v1/admin/issues/{id}", issueId)
        .then()
        .statusCode(200)
        .body("measures", hasSize(1));
    Api.admin()
        .queryParam("notice", notice)
        .queryParam("overdue", false)
        .queryParam("unit", "工程科")
        .get("/v1/admin/issues")
        .then()
        .statusCode(200)
        .body("items.id", contains(issueId));
    Notices.delete("/v1/admin/measures/" + measure.path("id")).then().statusCode(204);
    Notices.delete("/v1/admin/issues/" + issueId).then().statusCode(204);
    Api.admin()
        .get("/v1/admin/sections/{id}", section)
        .then()
        .statusCode(200)
        .body("issues", empty());
  }

  @Test
  void anotherOrganisationsNoticeIsNotThere() {
    UUID notice = Notices.draft(Api.organisation());
    Api.user(Api.organisation(), "EDITOR")
        .get("/v1/admin/notices/{id}", notice)
        .then()
        .statusCode(404);
    Api.user(Api.organisation(), "EDITOR")
        .get("/v1/admin/notices")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  private static UUID made(UUID organisation) {
    return UUID.fromString(
        Notices.json(Api.admin(), Map.of("organisationId", organisation, "title", "通报"))
            .post("/v1/admin/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static String section(UUID notice, Map<String, Object> body) {
    return Notices.json(Api.admin(), body)
        .post("/v1/admin/notices/{id}/sections", notice)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
