package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** The internal circular (党内通报): more than the public reads, for the staff of the organisation. */
@QuarkusTest
class CircularTest {

  private static final String WITHHELD = "逐段设立公示牌";
  private static final String CIRCULAR = "/v1/admin/notices/{id}/revisions/1?audience=INTERNAL";

  private UUID organisation;
  private UUID notice;

  @BeforeEach
  void publish() {
    organisation = Api.organisation();
    notice = Notices.draft(organisation);
    String measure =
        Api.admin()
            .get("/v1/admin/notices/{id}", notice)
            .path("sections[1].issues[0].measures[0].id");
    Notices.put(
            "/v1/admin/measures/" + measure,
            Map.of(
                "disclosure", Map.of("PUBLIC", Map.of("withheld", true, "reason", "CASE_PENDING"))))
        .then()
        .statusCode(200);
    Notices.publish(notice);
  }

  @Test
  void itShowsInEveryFormWhatIsWithheldFromThePublic() {
    for (String form : List.of("application/json", "text/plain", "text/html", "text/markdown")) {
      Response circular = Api.user(organisation, "EDITOR").accept(form).get(CIRCULAR, notice);
      circular.then().statusCode(200).header("Cache-Control", "no-store");
      assertThat(circular.asString()).as(form).contains(WITHHELD);
      for (Response open :
          List.of(
              Api.admin().accept(form).get("/v1/admin/notices/{id}/revisions/1", notice),
              Api.anonymous().accept(form).get("/v1/notices/{id}", notice),
              Api.anonymous().accept(form).get("/v1/notices/{id}/revisions/1", notice))) {
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.asString()).as(form).doesNotContain(WITHHELD);
      }
    }
  }

  @Test
  void itsCountsAndHashAreItsOwn() {
    Response open = Api.anonymous().get("/v1/notices/{id}", notice);
    open.then().body("statistics.measures.total", equalTo(4));
    Api.admin()
        .get(CIRCULAR, notice)
        .then()
        .body("statistics.measures.total", equalTo(5))
        .body("revision.number", equalTo(1))
        .body("revision.contentHash", not(equalTo(open.path("revision.contentHash"))));
  }

  @Test
  void itStaysAsItWasPublished() {
    Notices.put("/v1/admin/notices/" + notice, Map.of("sections", List.of()))
        .then()
        .statusCode(200);
    Notices.withdraw(notice);
    Api.admin().get(CIRCULAR, notice).then().statusCode(200);
    assertThat(Api.admin().accept("text/plain").get(CIRCULAR, notice).asString())
        .contains(WITHHELD);
  }

  @Test
  void nobodyElseReadsIt() {
    Api.user(Api.organisation(), "EDITOR", "REVIEWER", "PUBLISHER")
        .get(CIRCULAR, notice)
        .then()
        .statusCode(404);
    Api.user(organisation, "CASEWORKER").get(CIRCULAR, notice).then().statusCode(403);
    Api.anonymous().get(CIRCULAR, notice).then().statusCode(401);
    Api.user(organisation, "EDITOR")
        .get("/v1/admin/notices/{id}/revisions/2?audience=INTERNAL", notice)
        .then()
        .statusCode(404);
  }

  @Test
  void thePublicTreeKnowsNoAudience() {
    for (String path : List.of("/v1/notices/{id}", "/v1/notices/{id}/revisions/1")) {
      Response answer =
          Api.anonymous()
              .header("X-Undocumented", "an audience where there is none")
              .get(path + "?audience=INTERNAL", notice);
      assertThat(answer.asString()).doesNotContain(WITHHELD);
    }
  }

  @Test
  void anUnknownAudienceIsNamed() {
    Api.admin()
        .get("/v1/admin/notices/{id}/revisions/1?audience=EVERYONE", notice)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/audience"));
  }
}
