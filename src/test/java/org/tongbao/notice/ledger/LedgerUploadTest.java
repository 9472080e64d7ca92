package org.tongbao.notice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.tongbao.notice.ledger.Ledgers.CHINESE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.AuditEvents;
import org.tongbao.Notices;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.DeadlineKind;
import org.tongbao.notice.Responsibility;
import org.tongbao.shared.sheet.Office;

/** A ledger that comes back filled in, or as it was. */
@QuarkusTest
class LedgerUploadTest {

  @Inject AuditEvents audit;

  private UUID notice;

  @BeforeEach
  void makeNotice() {
    notice = Ledgers.notice();
    Ledgers.change(
        Ledgers.rows(notice, null).get(0),
        Map.of(
            "responsibility", Map.of("leader", "=局长", "units", List.of("工程科、质检组", "财务科")),
            "deadline", Map.of("kind", "BY_DATE", "on", "2026-06-30", "sustain", true)));
    Ledgers.change(
        Ledgers.rows(notice, null).get(1),
        Map.of("deadline", Map.of("kind", "BY_DATE", "on", "2026-05-31", "sustain", false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {CHINESE, "en"})
  void aLedgerWithoutNewsChangesNothing(String language) {
    Notices.approve(notice);
    byte[] ledger = Ledgers.xlsx(notice, language);
    Ledgers.upload(notice, ledger).then().statusCode(200).body("changes", empty());
    Ledgers.upload(notice, EditedLedger.of(ledger).bytes())
        .then()
        .statusCode(200)
        .body("changes", empty());
    assertThat(Ledgers.xlsx(notice, language)).isEqualTo(ledger);
    assertThat(stage()).isEqualTo("APPROVED");
  }

  @Test
  void whatAnOfficeProgramSavesIsReadAlike() {
    byte[] saved = Office.convert(Ledgers.xlsx(notice, CHINESE), "xlsx:Calc MS Excel 2007 XML");
    Ledgers.upload(notice, saved).then().statusCode(200).body("changes", empty());
  }

  @Test
  void whatIsFilledInIsStored() {
    Notices.approve(notice);
    byte[] filled =
        ledger()
            .set(3, "责任领导", "副局长")
            .set(3, "牵头单位", "供水科")
            .set(3, "责任单位", "工程科、财务科\n质检科")
            .set(3, "责任人", "科长")
            .set(3, "整改时限", "2026年7月1日，长期坚持")
            .set(3, "完成情况", "基本完成")
            .set(3, "备注", "长期坚持")
            .set(4, "整改时限", LocalDate.of(2026, 8, 1))
            .set(5, "整改时限", "立行立改")
            .withoutRow(8)
            .bytes();
    Ledgers.upload(notice, filled)
        .then()
        .statusCode(200)
        .body("changes", hasSize(9))
        .body("changes.row", hasItems(3, 4, 5))
        .body("changes.find { it.column == '完成情况' }.before", equalTo("not done"))
        .body("changes.find { it.column == '完成情况' }.after", equalTo("basically done"));
    List<NoticeLedgerRow> rows = Ledgers.rows(notice, null);
    assertThat(rows.get(1).responsibility())
        .isEqualTo(new Responsibility("副局长", "供水科", List.of("工程科", "财务科", "质检科"), "科长"));
    assertThat(rows.get(1).deadline())
        .isEqualTo(new Deadline(DeadlineKind.BY_DATE, LocalDate.of(2026, 7, 1), true));
    assertThat(rows.get(1).completion()).isEqualTo(Completion.BASICALLY_DONE);
    assertThat(rows.get(1).sustained()).isTrue();
    assertThat(rows.get(2).deadline().on()).isEqualTo("2026-08-01");
    assertThat(rows.get(3).deadline().kind()).isEqualTo(DeadlineKind.IMMEDIATE);
    assertThat(stage()).isEqualTo("DRAFT");
    assertThat(audit.of(notice, "notice.ledger")).containsExactly("DONE admin ");
  }

  @Test
  void anIssueKeepsWhatIsNotFilledIn() {
    byte[] filled = ledger().set(2, "责任人", "科长").set(2, "责任单位", "工程科、质检组\n财务科、法规科").bytes();
    Ledgers.upload(notice, filled).then().statusCode(200).body("changes", hasSize(2));
    assertThat(Ledgers.rows(notice, null).get(0).responsibility())
        .isEqualTo(new Responsibility("=局长", null, List.of("工程科、质检组", "财务科", "法规科"), "科长"));
  }

  @Test
  void whatIsEmptiedIsGone() {
    byte[] emptied = ledger().set(2, "责任领导", null).set(2, "责任单位", " ").set(2, "整改时限", null).bytes();
    Ledgers.upload(notice, emptied).then().statusCode(200).body("changes", hasSize(3));
    NoticeLedgerRow row = Ledgers.rows(notice, null).get(0);
    assertThat(row.responsibility()).isNull();
    assertThat(row.deadline()).isNull();
  }

  @Test
  void aDryRunOnlyTells() {
    byte[] before = Ledgers.xlsx(notice, CHINESE);
    byte[] filled = ledger().set(3, "完成情况", "done").bytes();
    Ledgers.uploading(filled)
        .queryParam("dryRun", true)
        .post("/v1/admin/notices/{id}/ledger", notice)
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("changes.after", hasItems("done"));
    assertThat(Ledgers.xlsx(notice, CHINESE)).isEqualTo(before);
    Ledgers.upload(notice, filled).then().statusCode(200);
    assertThat(Ledgers.rows(notice, null).get(1).completion()).isEqualTo(Completion.DONE);
  }

  @Test
  void aRowThatSomebodyHasChangedSinceIsNamed() {
    EditedLedger ledger = ledger().set(3, "责任人", "科长").set(8, "责任人", "科长");
    Ledgers.change(Ledgers.rows(notice, null).get(1), Map.of("completion", "DONE"));
    byte[] after = Ledgers.xlsx(notice, CHINESE);
    Ledgers.upload(notice, ledger.bytes())
        .then()
        .statusCode(412)
        .body("violations.pointer", equalTo(List.of("/rows/3/责任人")));
    assertThat(Ledgers.xlsx(notice, CHINESE)).isEqualTo(after);
    Ledgers.upload(notice, ledger.withoutRow(3).bytes()).then().statusCode(200);
  }

  @Test
  void whatProgressMovesTheLedgerDoesNot() {
    Notices.json(
            Api.admin(),
            Map.of(
                "occurredOn", "2026-03-15",
                "note", "已完成大半。",
                "completion", "BASICALLY_DONE",
                "public", false))
        .post("/v1/admin/measures/{id}/progress", Ledgers.rows(notice, null).get(1).node())
        .then()
        .statusCode(201);
    Ledgers.upload(notice, ledger().set(3, "完成情况", "已完成").bytes())
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/rows/3/完成情况")));
    Ledgers.upload(notice, ledger().set(2, "完成情况", "已完成").bytes())
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/rows")));
    Ledgers.upload(notice, ledger().set(3, "责任人", "科长").bytes()).then().statusCode(200);
  }

  @Test
  void theNoticeMustBeTheOneThatWasRead() {
    Ledgers.uploading(Ledgers.xlsx(notice, CHINESE))
        .header("If-Match", "\"99\"")
        .post("/v1/admin/notices/{id}/ledger", notice)
        .then()
        .statusCode(412);
  }

  @Test
  void underReviewNothingIsTaken() {
    byte[] ledger = Ledgers.xlsx(notice, CHINESE);
    Api.admin().post("/v1/admin/notices/{id}/review-requests", notice).then().statusCode(201);
    Ledgers.upload(notice, ledger).then().statusCode(409);
  }

  @Test
  void whoAsksForNoViewGetsNone() {
    Ledgers.uploading(Ledgers.xlsx(notice, CHINESE))
        .header("Prefer", "return=minimal")
        .post("/v1/admin/notices/{id}/ledger", notice)
        .then()
        .statusCode(204);
  }

  private EditedLedger ledger() {
    return EditedLedger.of(Ledgers.xlsx(notice, CHINESE));
  }

  private String stage() {
    return Api.admin().get("/v1/admin/notices/{id}", notice).path("stage");
  }
}
