package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** No cache outlives a go-live, and none but those of the notice itself tell of it. */
@QuarkusTest
class FreshnessTest {

  private static final int LONGEST = 60;

  @Test
  void allThatIsReadOfANoticeIsKeptUntilItsNextRevision() {
    UUID other = Notices.live();
    UUID notice = Notices.live();
    Response live = Api.anonymous().get("/v1/notices/{id}", notice);
    assertThat(maxAge("/v1/notices/" + notice)).isEqualTo(LONGEST);
    Notices.correct(notice);
    Notices.schedule(notice, Instant.now().plusSeconds(40)).then().statusCode(202);
    for (String path :
        List.of(
            "/v1/notices/" + notice,
            "/v1/notices/" + notice + "/revisions",
            "/v1/notices/" + notice + "/issues",
            "/v1/issues/" + live.path("sections[0].issues[0].id"),
            "/v1/issues/" + live.path("sections[0].issues[0].id") + "/measures",
            "/v1/measures/" + live.path("sections[0].issues[0].measures[0].id"))) {
      assertThat(maxAge(path)).as(path).isBetween(20, 40);
    }
    assertThat(maxAge("/v1/notices/" + other)).isEqualTo(LONGEST);
    Notices.delete("/v1/admin/notices/" + notice + "/schedule").then().statusCode(204);
    assertThat(maxAge("/v1/notices/" + notice)).isEqualTo(LONGEST);
  }

  @Test
  void whenTheTimeHasComeNothingIsKept() throws InterruptedException {
    UUID notice = Notices.live();
    Notices.correct(notice);
    Notices.schedule(notice, Instant.now().plusSeconds(1)).then().statusCode(202);
    TimeUnit.MILLISECONDS.sleep(1200);
    assertThat(maxAge("/v1/notices/" + notice)).isZero();
  }

  @Test
  void whatIsNotThereYetIsNotKeptAsMissing() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.approve(notice);
    Notices.schedule(notice, Instant.now().plusSeconds(5)).then().statusCode(202);
    Response missing = Api.anonymous().get("/v1/notices/{id}", notice);
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void listsAreAskedForEachTime() {
    for (String path : List.of("/v1/notices", "/v1/issues")) {
      assertThat(Api.anonymous().get(path).header("Cache-Control")).as(path).isEqualTo("no-cache");
    }
  }

  private static int maxAge(String path) {
    String header = Api.anonymous().get(path).header("Cache-Control");
    assertThat(header).startsWith("public, max-age=");
    return Integer.parseInt(header.substring(header.indexOf('=') + 1));
  }
}
