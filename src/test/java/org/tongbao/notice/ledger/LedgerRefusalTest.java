package org.tongbao.notice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.tongbao.notice.ledger.Ledgers.CHINESE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.shared.sheet.SheetForm;

/** Sheets that something is wrong with: it is named by row and column, and nothing is stored. */
@QuarkusTest
class LedgerRefusalTest {

  private UUID notice;

  @BeforeEach
  void makeNotice() {
    notice = Ledgers.notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "完成情况 | 差不多 | must be not done, basically done or done",
        "完成情况 | | must be not done, basically done or done",
        "整改时限 | 2026-02-30 | must be a day such as 2026-06-30, at once or ongoing, and may have \", kept up for good\" behind it",
        "整改时限 | 尽快 | must be a day such as 2026-06-30, at once or ongoing, and may have \", kept up for good\" behind it",
        "整改时限 | 0 | must be a day such as 2026-06-30, at once or ongoing, and may have \", kept up for good\" behind it",
        "备注 | 已验收 | must be empty, or kept up for good",
        "整改措施 | 改写 | cannot be changed in the ledger: put back what stood there",
        "序号 | 9 | cannot be changed in the ledger: put back what stood there",
        "问题 | 改写 | cannot be changed in the ledger: put back what stood there",
        "编号 | 1 | is not part of this notice",
        "编号 | | is not part of this notice",
        "编号 | 0197a3c2-0000-7000-8000-000000000000 | is not part of this notice"
      })
  void aCellThatBreaksARuleIsNamed(String heading, String content, String message) {
    refused(ledger -> ledger.set(3, heading, content), "/rows/3/" + heading, message);
  }

  @Test
  void textsKeepToTheLimitsOfTheirFields() {
    for (String heading : List.of("责任领导", "牵头单位", "责任单位", "责任人")) {
      refused(
          ledger -> ledger.set(3, heading, "长".repeat(201)),
          "/rows/3/" + heading,
          "size must be between 0 and 200");
    }
    refused(
        ledger -> ledger.set(3, "责任单位", "科\n".repeat(51)),
        "/rows/3/责任单位",
        "size must be between 0 and 50");
    refused(
        ledger -> ledger.set(3, "责任领导", "局\u0000长"),
        "/rows/3/责任领导",
        "must be plain text without control characters");
  }

  @Test
  void aRowMayNotComeTwice() {
    refused(ledger -> ledger.repeatRow(3), "/rows/9/编号", "appears twice");
  }

  @Test
  void aColumnMayNotBeMissing() {
    for (LedgerColumn column : LedgerLayout.WHOLE.columns()) {
      String heading = LedgerHeader.LANGUAGES.get(0).word(column);
      refused(
          ledger -> ledger.withoutColumn(heading),
          "/columns/" + heading,
          "is missing: use the whole ledger as it was exported");
    }
  }

  @Test
  void aColumnMayNotComeTwice() {
    refused(
        ledger -> ledger.set(1, "责任人", "Units").set(1, "备注", "责任单位"),
        "/columns/Units",
        "appears twice");
  }

  @Test
  void anotherNoticesLedgerIsRefused() {
    byte[] other = Ledgers.xlsx(Ledgers.notice(), CHINESE);
    Ledgers.upload(notice, other)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/rows/2/编号"));
  }

  @Test
  void aListIsNoLedger() {
    byte[] tasks = Ledgers.ask(notice, NoticeList.TASK, SheetForm.XLSX_TYPE, CHINESE).asByteArray();
    Ledgers.upload(notice, tasks)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/columns/编号"));
  }

  @Test
  void formulasAreNotTaken() {
    byte[] sheet =
        Sheets.of(
            Sheets.part(Ledgers.xlsx(notice, CHINESE))
                .replaceFirst("(<c r=\"D3\" s=\"2\")/>", "$1><f>1+1</f><v>2</v></c>"));
    Ledgers.upload(notice, sheet)
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/rows/3/责任领导")))
        .body("violations.message", hasItem("must not be a formula, but text, a day or a number"));
  }

  @Test
  void manyFaultsAreToldTogether() {
    refused(
        ledger -> ledger.set(3, "完成情况", "差不多").set(4, "整改时限", "尽快"),
        "/rows/4/整改时限",
        "must be a day such as 2026-06-30, at once or ongoing, and may have \", kept up for good\" behind it");
  }

  private void refused(UnaryOperator<EditedLedger> spoil, String pointer, String message) {
    byte[] before = Ledgers.xlsx(notice, CHINESE);
    EditedLedger ledger = EditedLedger.of(before).set(8, "完成情况", "已完成");
    Ledgers.upload(notice, spoil.apply(ledger).bytes())
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-content"))
        .body("violations.find { it.pointer == '" + pointer + "' }.message", equalTo(message));
    assertThat(Ledgers.xlsx(notice, CHINESE)).isEqualTo(before);
  }
}
