package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** What was refused is on record with who tried it, though nothing of it was done. */
@QuarkusTest
class RefusalAuditTest {

  private static final Duration RECORDED_WITHIN = Duration.ofSeconds(5);

  @Inject AgroalDataSource database;

  private UUID organisation;
  private UUID notice;

  @BeforeEach
  void aDraft() {
    organisation = Api.organisation();
    notice = Notices.draft(organisation);
  }

  @Test
  void refusedStepsAreRecorded() throws SQLException {
    Staff all = Staff.of(organisation, "EDITOR", "REVIEWER", "PUBLISHER");
    all.publish(notice).then().statusCode(409);
    all.approve(notice, "FIRST").then().statusCode(409);
    all.recall(notice).then().statusCode(409);
    all.request()
        .contentType("application/json")
        .body(Map.of("reason", "数据有误"))
        .post("/v1/admin/notices/{id}/withdrawal", notice)
        .then()
        .statusCode(409);
    all.requestReview(notice).then().statusCode(201);
    all.edit(notice, Map.of("signature", "别处")).then().statusCode(409);
    assertThat(events(all.name(), notice.toString()))
        .containsExactly(
            "notice.publish REFUSED approval-missing",
            "review.decide REFUSED review-not-pending",
            "review.recall REFUSED review-not-pending",
            "notice.withdraw REFUSED notice-not-published",
            "review.request DONE " + all.notice(notice).path("contentHash"),
            "notice.replace REFUSED notice-not-editable");
  }

  @Test
  void whatIsOutOfReachIsRecordedAsSought() throws SQLException {
    Staff stranger = Staff.of(Api.organisation(), "PUBLISHER");
    stranger.publish(notice).then().statusCode(404);
    assertThat(events(stranger.name(), notice.toString()))
        .containsExactly("notice.publish REFUSED not-found");
  }

  @Test
  void actsWithoutTheRoleAreRecorded() throws Exception {
    Staff editor = Staff.of(organisation, "EDITOR");
    editor.publish(notice).then().statusCode(403);
    String path = "/v1/admin/notices/" + notice + "/revisions";
    Instant until = Instant.now().plus(RECORDED_WITHIN);
    while (events(editor.name(), path).isEmpty() && Instant.now().isBefore(until)) {
      Thread.sleep(50);
    }
    assertThat(events(editor.name(), path)).containsExactly("access.post REFUSED forbidden");
  }

  private List<String> events(String actor, String subject) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select action, outcome, changes from audit_events"
                    + " where actor = ? and subject = ? order by at, id")) {
      query.setString(1, actor);
      query.setString(2, subject);
      ResultSet rows = query.executeQuery();
      List<String> events = new ArrayList<>();
      while (rows.next()) {
        events.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
      }
      return events;
    }
  }
}
