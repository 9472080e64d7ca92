package org.tongbao.publication;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class ScheduleTest {

  private final Instant later =
      Instant.now().plus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MICROS);

  @Test
  void aTimeIsSetReadAndCalledOff() {
    UUID notice = approved();
    OffsetDateTime there = later.atOffset(ZoneOffset.ofHours(8));
    Response accepted = send(notice, Map.of("publishAt", there.toString()));
    accepted
        .then()
        .statusCode(202)
        .header("Location", endsWith("/v1/admin/notices/" + notice + "/schedule"))
        .body("publishAt", equalTo(later.toString()))
        .body("scheduledBy", equalTo("admin"))
        .body("version", nullValue());
    Api.admin()
        .get("/v1/admin/notices/{id}", notice)
        .then()
        .header("ETag", equalTo(accepted.header("ETag")))
        .body("stage", equalTo("APPROVED"))
        .body("publication.state", equalTo("SCHEDULED"))
        .body("publication.publishAt", equalTo(later.toString()))
        .body("contentHash", equalTo(accepted.path("contentHash")));
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(404);
    Notices.delete("/v1/admin/notices/" + notice + "/schedule").then().statusCode(204);
    Api.admin().get("/v1/admin/notices/{id}/schedule", notice).then().statusCode(404);
    expect(notice, "APPROVED", "NEVER");
    send(notice, Map.of()).then().statusCode(201);
  }

  @Test
  void aLiveNoticeStaysLiveWithItsNextRevisionOnTheWay() {
    UUID notice = Notices.live();
    Notices.correct(notice);
    send(notice, Map.of("publishAt", later.toString()))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/changeNote"));
    Notices.schedule(notice, later).then().statusCode(202).body("changeNote", equalTo("更正"));
    Api.admin()
        .get("/v1/admin/notices/{id}", notice)
        .then()
        .body("publication.state", equalTo("LIVE"))
        .body("publication.publishAt", equalTo(later.toString()));
    Notices.delete("/v1/admin/notices/" + notice + "/schedule").then().statusCode(204);
    expect(notice, "APPROVED", "LIVE");
  }

  @Test
  void whatCannotBePublishedNowCannotBeScheduled() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.schedule(notice, later)
        .then()
        .statusCode(409)
        .body("code", equalTo("approval-missing"));
    Notices.schedule(Notices.live(), later).then().statusCode(409);
  }

  @Test
  void theTimeLiesAheadButNotTooFar() {
    UUID notice = approved();
    Notices.schedule(notice, Instant.now().minusSeconds(1))
        .then()
        .statusCode(422)
        .body("code", equalTo("publish-at-past"))
        .body("violations.pointer", hasItem("/publishAt"));
    Notices.schedule(notice, Instant.now().plus(367, ChronoUnit.DAYS))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/publishAt"));
    for (Object time :
        List.of(
            1_900_000_000L,
            "1900000000",
            "2099-03-20T09:00:00",
            "2099-03-20",
            "2099-02-30T09:00:00Z",
            "2099-03-20T09:00+08:00")) {
      send(notice, Map.of("publishAt", time))
          .then()
          .statusCode(400)
          .body("violations.pointer", hasItem("/publishAt"));
    }
    expect(notice, "APPROVED", "NEVER");
  }

  @Test
  void oneWayToThePublicAtATime() {
    UUID notice = approved();
    Notices.schedule(notice, later).then().statusCode(202);
    for (Response refused :
        List.of(
            Notices.schedule(notice, later.plusSeconds(60)),
            send(notice, Map.of()),
            Api.admin().post("/v1/admin/notices/{id}/review-requests", notice))) {
      refused
          .then()
          .statusCode(409)
          .body("code", equalTo("notice-scheduled"))
          .body("state", equalTo("SCHEDULED"))
          .body("allowed", equalTo(List.of("schedule")));
    }
    String path = "/v1/admin/notices/" + notice + "/schedule";
    Api.admin().delete(path).then().statusCode(428);
    Api.admin().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
    expect(notice, "APPROVED", "SCHEDULED");
  }

  @Test
  void anEditCallsItOffUnlessItChangesNothing() {
    UUID notice = approved();
    Notices.schedule(notice, later).then().statusCode(202);
    Notices.put("/v1/admin/notices/" + notice, Map.of()).then().statusCode(200);
    expect(notice, "APPROVED", "SCHEDULED");
    String measure =
        Api.admin()
            .get("/v1/admin/notices/{id}", notice)
            .path("sections[0].issues[0].measures[0].id");
    Notices.delete("/v1/admin/measures/" + measure).then().statusCode(204);
    expect(notice, "DRAFT", "NEVER");
    Api.admin().get("/v1/admin/notices/{id}/schedule", notice).then().statusCode(404);
  }

  @Test
  void theEndOfANoticeIsTheEndOfItsSchedule() {
    UUID draft = approved();
    Notices.schedule(draft, later).then().statusCode(202);
    Notices.delete("/v1/admin/notices/" + draft).then().statusCode(204);
    UUID live = Notices.live();
    Notices.correct(live);
    Notices.schedule(live, later).then().statusCode(202);
    Notices.withdraw(live);
    expect(live, "APPROVED", "WITHDRAWN");
    Api.admin().get("/v1/admin/notices/{id}/schedule", live).then().statusCode(404);
    Notices.schedule(live, later).then().statusCode(202);
    expect(live, "APPROVED", "WITHDRAWN");
    Api.anonymous().get("/v1/notices/{id}", live).then().statusCode(410);
  }

  private static UUID approved() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.approve(notice);
    return notice;
  }

  private static Response send(UUID notice, Map<String, ?> body) {
    return Notices.json(Api.admin(), new HashMap<>(body))
        .post("/v1/admin/notices/{id}/revisions", notice);
  }

  private static void expect(UUID notice, String stage, String state) {
    Api.admin()
        .get("/v1/admin/notices/{id}", notice)
        .then()
        .body("stage", equalTo(stage))
        .body("publication.state", equalTo(state));
  }
}
