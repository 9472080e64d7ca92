package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class ReviewTest {

  private UUID notice;
  private Staff editor;
  private Staff reviewer;

  @BeforeEach
  void aDraft() {
    UUID organisation = Api.organisation();
    notice = Notices.draft(organisation);
    editor = Staff.of(organisation, "EDITOR");
    reviewer = Staff.of(organisation, "REVIEWER", "EDITOR");
  }

  @Test
  void publicationNeedsTheConfiguredReview() {
    Notices.json(Api.admin(), Map.of())
        .post("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .statusCode(409)
        .body("code", equalTo("approval-missing"))
        .body("state", equalTo("DRAFT"))
        .body("allowed", contains("review-requests"));
  }

  @Test
  void theWriterDoesNotReview() {
    reviewer.edit(notice, Map.of("signature", "中共云溪市水务局党组（修改）")).then().statusCode(200);
    editor.requestReview(notice).then().statusCode(201).body("nextReview", equalTo("FIRST"));
    isRefused(reviewer.approve(notice, "FIRST"), "reviewer-not-independent");
  }

  @Test
  void anEditThatChangesNothingFreesNobodyToReview() {
    reviewer.edit(notice, Map.of("signature", "中共云溪市水务局党组（修改）")).then().statusCode(200);
    editor.edit(notice, Map.of()).then().statusCode(200);
    editor.requestReview(notice).then().statusCode(201);
    isRefused(reviewer.approve(notice, "FIRST"), "reviewer-not-independent");
  }

  @Test
  void aRejectionSaysWhyAndSendsTheDraftBack() {
    editor.requestReview(notice).then().statusCode(201);
    reviewer
        .review(notice, Map.of("stage", "FIRST", "decision", "REJECTED"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/comment"));
    reviewer.reject(notice, "FIRST", "日期有误").then().statusCode(201);
    editor.notice(notice).then().body("stage", equalTo("DRAFT")).body("nextReview", nullValue());
    editor
        .request()
        .get("/v1/admin/notices/{id}/reviews", notice)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    isRefused(reviewer.approve(notice, "FIRST"), "review-not-pending")
        .then()
        .body("allowed", contains("review-requests"));
  }

  @Test
  void noEditWhileUnderReview() {
    editor.requestReview(notice).then().statusCode(201);
    isRefused(editor.edit(notice, Map.of("signature", "别处")), "notice-not-editable")
        .then()
        .body("state", equalTo("IN_REVIEW"))
        .body("allowed", contains("reviews"));
    isRefused(editor.requestReview(notice), "review-not-pending");
  }

  @Test
  void aRequestCanBeRecalledUntilAllIsApproved() {
    isRefused(editor.recall(notice), "review-not-pending");
    editor.requestReview(notice).then().statusCode(201);
    editor.recall(notice).then().statusCode(204);
    editor.edit(notice, Map.of("signature", "云溪市水务局")).then().statusCode(200);
    editor.requestReview(notice).then().statusCode(201);
    reviewer.approve(notice, "FIRST").then().statusCode(201);
    isRefused(editor.recall(notice), "review-not-pending");
  }

  @Test
  void anEditVoidsTheApprovals() {
    editor.requestReview(notice).then().statusCode(201);
    reviewer.approve(notice, "FIRST").then().statusCode(201);
    editor.edit(notice, Map.of()).then().statusCode(200).body("stage", equalTo("APPROVED"));
    editor.edit(notice, Map.of("signature", "另一个")).then().body("stage", equalTo("DRAFT"));
    isRefused(Staff.of(null, "PUBLISHER").publish(notice), "approval-missing");
  }

  @Test
  void aReviewOfAnotherContentIsNotTaken() {
    editor.requestReview(notice).then().statusCode(201);
    String hash = editor.notice(notice).path("contentHash");
    isRefused(
            reviewer.review(
                notice,
                Map.of("stage", "FIRST", "decision", "APPROVED", "contentHash", "0".repeat(64))),
            "content-changed")
        .then()
        .body("contentHash", equalTo(hash));
    reviewer
        .review(notice, Map.of("stage", "FIRST", "decision", "APPROVED", "contentHash", hash))
        .then()
        .statusCode(201)
        .body("contentHash", equalTo(hash));
  }

  @Test
  void whatIsLiveAlreadyIsNotReviewedAgain() {
    Notices.publish(notice);
    isRefused(editor.requestReview(notice), "notice-unchanged")
        .then()
        .body("state", equalTo("LIVE"))
        .body("allowed", contains("withdrawal"));
  }

  @Test
  void everyoneSeesWhatWaitsForThem() {
    UUID organisation = UUID.fromString(editor.notice(notice).path("organisationId"));
    Staff publisher = Staff.of(organisation, "PUBLISHER");
    waitsFor(editor, reviewer, publisher).isEqualTo("---");
    editor.requestReview(notice).then().statusCode(201);
    waitsFor(editor, reviewer, publisher).isEqualTo("-r-");
    reviewer.reject(notice, "FIRST", "请核实数字").then().statusCode(201);
    waitsFor(editor, reviewer, publisher).isEqualTo("e--");
    editor.edit(notice, Map.of("signature", "云溪市水务局")).then().statusCode(200);
    waitsFor(editor, reviewer, publisher).isEqualTo("e--");
    editor.requestReview(notice).then().statusCode(201);
    waitsFor(editor, reviewer, publisher).isEqualTo("-r-");
    reviewer.approve(notice, "FIRST").then().statusCode(201);
    waitsFor(editor, reviewer, publisher).isEqualTo("--p");
    publisher.publish(notice).then().statusCode(201);
    waitsFor(editor, reviewer, publisher).isEqualTo("---");
    Staff.of(Api.organisation(), "REVIEWER", "PUBLISHER").awaiting().then().body("items", empty());
    editor
        .request()
        .queryParam("awaiting", "someone")
        .get("/v1/admin/notices")
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/awaiting"));
  }

  private static AbstractStringAssert<?> waitsFor(Staff editor, Staff reviewer, Staff publisher) {
    return assertThat(mark(editor, "e") + mark(reviewer, "r") + mark(publisher, "p"));
  }

  private static String mark(Staff who, String letter) {
    Response answer = who.awaiting();
    answer.then().statusCode(200);
    return answer.jsonPath().getList("items").isEmpty() ? "-" : letter;
  }

  private static Response isRefused(Response answer, String code) {
    answer.then().statusCode(409).body("code", equalTo(code));
    return answer;
  }
}
