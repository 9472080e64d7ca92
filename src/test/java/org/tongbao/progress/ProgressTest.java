package org.tongbao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.AuditEvents;
import org.tongbao.Notices;
import org.tongbao.Personal;

@QuarkusTest
class ProgressTest {

  @Inject AuditEvents audit;
  @Inject Clock clock;

  @Test
  void theCompletionFollowsTheLastEntry() {
    Progress made = Progress.begin();
    Progress.record(made.measure(), Map.of("completion", "BASICALLY_DONE", "sustained", true))
        .then()
        .statusCode(201)
        .body("number", equalTo(1), "round", equalTo(1), "recordedBy", equalTo("admin"));
    Progress.record(made.measure(), Map.of("note", "按期推进"))
        .then()
        .statusCode(201)
        .body("completion", equalTo("BASICALLY_DONE"), "sustained", equalTo(true));
    Progress.read(made.measure())
        .then()
        .body("completion", equalTo("BASICALLY_DONE"), "sustained", equalTo(true));
    Progress.entries(made.measure()).then().body("items.number", contains(2, 1));
    assertThat(audit.of(made.measureId(), "progress.record"))
        .containsExactly("DONE admin ", "DONE admin ");
  }

  @Test
  void anIssueHasEntriesOfItsOwn() {
    Progress made = Progress.begin();
    Progress.reach(made.issue(), "BASICALLY_DONE");
    Progress.reach(made.measure(), "DONE");
    Progress.entries(made.issue())
        .then()
        .statusCode(200)
        .body("items.completion", contains("BASICALLY_DONE"));
  }

  @Test
  void whatIsDoneIsTakenUpAgainForAReasonAndInANewRound() {
    Progress made = Progress.begin();
    Progress.reach(made.measure(), "DONE");
    Progress.record(made.measure(), Map.of("completion", "NOT_DONE"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/reason"));
    Progress.record(made.measure(), Map.of("completion", "NOT_DONE", "reason", "复查不合格"))
        .then()
        .statusCode(201)
        .body("round", equalTo(2), "reason", equalTo("复查不合格"));
    Progress.record(made.measure(), Map.of("completion", "DONE", "reason", "无"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/reason"));
    Progress.reach(made.measure(), "DONE").then().body("round", equalTo(2));
    Progress.entries(made.measure())
        .then()
        .body("items.round", contains(2, 2, 1), "items[2].reason", nullValue());
    assertThat(audit.of(made.measureId(), "progress.record"))
        .contains("REFUSED admin invalid-content");
  }

  @Test
  void whatIsRecordedIsNotTypedOver() {
    Progress made = Progress.begin();
    Notices.put("/v1/admin/" + made.measure(), Map.of("completion", "DONE")).then().statusCode(200);
    Progress.reach(made.measure(), "DONE");
    String path = "/v1/admin/" + made.measure();
    Notices.put(path, Map.of()).then().statusCode(200);
    Notices.put(path, Map.of("completion", "NOT_DONE"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/completion"));
    Notices.put(path, Map.of("sustained", true))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/sustained"));
    Notices.put("/v1/admin/notices/" + made.notice(), Map.of()).then().statusCode(200);
  }

  @Test
  void anIssueIsNotTypedDoneOverAMeasureThatIsRecordedOtherwise() {
    Progress made = Progress.begin();
    String path = "/v1/admin/" + made.issue();
    Progress.reach(made.measure(), "NOT_DONE");
    Notices.put(path, Map.of("completion", "DONE"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/completion"));
    Progress.reach(made.measure(), "DONE");
    Notices.put(path, Map.of("completion", "DONE")).then().statusCode(200);
  }

  @Test
  void anIssueAndItsMeasuresDoNotContradictEachOther() {
    Progress made = Progress.begin();
    Progress.reach(made.measure(), "DONE");
    Progress.record(made.issue(), Map.of("completion", "DONE"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/completion"));
    Progress.reach(made.otherMeasure(), "DONE");
    Progress.reach(made.issue(), "DONE");
    Map<String, Object> again = Map.of("completion", "NOT_DONE", "reason", "复查不合格");
    Progress.record(made.measure(), again).then().statusCode(422);
    Progress.record(made.issue(), again).then().statusCode(201);
    Progress.record(made.measure(), again).then().statusCode(201);
  }

  @Test
  void progressIsAnEditOfItsNotice() {
    Progress made = Progress.begin();
    Response before = Progress.read(made.measure());
    Notices.approve(made.notice());
    Progress.reach(made.measure(), "NOT_DONE");
    Progress.read("notices/" + made.notice()).then().body("stage", equalTo("APPROVED"));
    Progress.reach(made.measure(), "DONE");
    Progress.read("notices/" + made.notice()).then().body("stage", equalTo("DRAFT"));
    Notices.json(Api.admin(), Progress.entry(Map.of()))
        .header("If-Match", before.header("ETag"))
        .post("/v1/admin/" + made.measure() + "/progress")
        .then()
        .statusCode(412)
        .header("ETag", Progress.read(made.measure()).header("ETag"));
    Api.admin().post("/v1/admin/notices/{id}/review-requests", made.notice());
    for (String task : List.of(made.measure(), made.issue())) {
      Progress.record(task, Map.of()).then().statusCode(409);
    }
  }

  @Test
  void aDayBeforeTheInspectionOrAheadIsRefused() {
    Progress made = Progress.begin();
    LocalDate first = LocalDate.parse(Progress.INSPECTED);
    LocalDate today = LocalDate.now(clock);
    for (LocalDate day : List.of(first.minusDays(1), today.plusDays(1), LocalDate.EPOCH)) {
      Progress.record(made.measure(), Map.of("occurredOn", day.toString()))
          .then()
          .statusCode(422)
          .body("violations.pointer", contains("/occurredOn"));
    }
    Progress.entries(made.measure()).then().body("items", hasSize(0));
    for (LocalDate day : List.of(first, today)) {
      Progress.record(made.measure(), Map.of("occurredOn", day.toString())).then().statusCode(201);
    }
  }

  @Test
  void whatEveryoneMayReadShowsNoPersonalData() {
    Progress made = Progress.begin();
    String phone = Personal.PHONE;
    Progress.record(made.measure(), Map.of("note", "请联系 " + phone, "public", true))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/note"));
    Progress.record(made.measure(), Map.of("note", "电话0400-1234567", "public", true))
        .then()
        .statusCode(201);
  }

  @Test
  void entriesStayWhateverIsDoneToThem() {
    Progress made = Progress.begin();
    UUID entry = UUID.fromString(Progress.reach(made.measure(), "DONE").path("id"));
    for (String sql :
        List.of(
            "update progress_entries set note = '' where id = ?1",
            "delete from progress_entries where id = ?1",
            """
            insert into progress_entries
            select gen_random_uuid(), notice_id, task_id, task_kind, number + 2, round, occurred_on,
                   note, completion, sustained, public, reason, recorded_by, recorded_at
              from progress_entries where id = ?1
            """)) {
      assertThatThrownBy(() -> audit.change(sql, entry)).hasMessageContaining("entry of progress");
    }
    Notices.delete("/v1/admin/notices/" + made.notice()).then().statusCode(204);
  }

  @Test
  void twoWhoRecordAtOnceComeOneAfterTheOther() {
    Progress made = Progress.begin();
    var answers =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Progress.record(made.measure(), Map.of("note", "第" + i + "次"))))
            .toList();
    answers.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(201));
    Progress.entries(made.measure()).then().body("items.number", contains(6, 5, 4, 3, 2, 1));
  }
}
