package org.tongbao.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.intake.GuardedIntake;

/** The three reviews (三审) in their order, each by someone else. */
@QuarkusTest
@TestProfile(GuardedIntake.OfManyNodes.class)
class ThreeReviewsTest {

  private UUID organisation;
  private UUID notice;
  private Staff editor;
  private Staff first;
  private Staff second;
  private Staff last;
  private Staff publisher;

  @BeforeEach
  void aDraft() {
    organisation = Api.organisation();
    notice = Notices.draft(organisation);
    editor = Staff.of(organisation, "EDITOR");
    first = Staff.of(organisation, "REVIEWER");
    second = Staff.of(organisation, "REVIEWER");
    last = Staff.of(organisation, "REVIEWER");
    publisher = Staff.of(organisation, "PUBLISHER");
  }

  @Test
  void eachReviewInItsTurnBySomeoneElse() {
    editor.requestReview(notice).then().statusCode(201);
    isRefused(first.approve(notice, "SECOND"), "review-not-pending");
    first.approve(notice, "FIRST").then().statusCode(201);
    editor.notice(notice).then().body("nextReview", equalTo("SECOND"));
    isRefused(first.approve(notice, "SECOND"), "reviewer-not-independent");
    first.awaiting().then().body("items", empty());
    second.awaiting().then().body("items.id", contains(notice.toString()));
    second.approve(notice, "SECOND").then().statusCode(201);
    Response early = publisher.publish(notice);
    isRefused(early, "approval-missing");
    early.then().body("detail", containsString("(FIRST, SECOND, FINAL)"));
    isRefused(first.approve(notice, "FINAL"), "reviewer-not-independent");
    last.approve(notice, "FINAL").then().statusCode(201);
    publisher.publish(notice).then().statusCode(201);
  }

  @Test
  void aLateRejectionBeginsAllOver() {
    editor.requestReview(notice).then().statusCode(201);
    first.approve(notice, "FIRST").then().statusCode(201);
    second.reject(notice, "SECOND", "请补充数据").then().statusCode(201);
    editor.requestReview(notice).then().statusCode(201);
    editor.notice(notice).then().body("nextReview", equalTo("FIRST"));
    second.approve(notice, "FIRST").then().statusCode(201);
    first.approve(notice, "SECOND").then().statusCode(201);
  }

  @Test
  void aRecallVoidsTheApprovalsGiven() {
    editor.requestReview(notice).then().statusCode(201);
    first.approve(notice, "FIRST").then().statusCode(201);
    editor.recall(notice).then().statusCode(204);
    editor.requestReview(notice).then().statusCode(201);
    isRefused(second.approve(notice, "SECOND"), "review-not-pending");
  }

  private static void isRefused(Response answer, String code) {
    answer.then().statusCode(409).body("code", equalTo(code));
  }
}
