package org.tongbao.notice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.tongbao.notice.ledger.Ledgers.CHINESE;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.notice.MeasureType;
import org.tongbao.shared.sheet.SheetForm;

/** The ledger of a notice and its lists, as JSON, CSV and a workbook. */
@QuarkusTest
class NoticeLedgerTest {

  private static final int COLUMNS = 12;

  private UUID notice;

  @BeforeEach
  void makeNotice() {
    notice = Ledgers.notice();
  }

  @Test
  void theLedgerHasEachIssueBeforeItsMeasures() {
    List<NoticeLedgerRow> rows = Ledgers.rows(notice, null);
    assertThat(rows).extracting(NoticeLedgerRow::number).containsExactly(1, 1, 1, 2, 3, 3, 3);
    assertThat(rows)
        .extracting(row -> row.measureId() == null)
        .containsExactly(true, false, false, true, true, false, false);
    assertThat(rows.get(1).measure()).isEqualTo("一是完成城北片区管网改造12公里。");
    assertThat(rows.get(4).section()).isEqualTo("河道管理方面");
    assertThat(rows.get(4).statement()).isEqualTo("市水务局明确河段责任。");
    String path = "/v1/admin/measures/" + rows.get(1).measureId();
    Api.admin().get(path).then().header("ETag", equalTo("\"" + rows.get(1).version() + "\""));
  }

  @Test
  void eachListHasItsRows() {
    assertThat(Ledgers.rows(notice, NoticeList.PROBLEM))
        .extracting(NoticeLedgerRow::number)
        .containsExactly(1, 2, 3);
    assertThat(Ledgers.rows(notice, NoticeList.TASK))
        .extracting(row -> row.measureId() != null)
        .containsExactly(true, true, false, true, true);
    assertThat(Ledgers.rows(notice, NoticeList.RESPONSIBILITY)).hasSize(7);
  }

  @Test
  void sectionsWithinSectionsKeepTheirPlace() {
    String section = Api.admin().get("/v1/admin/notices/{id}", notice).path("sections[0].id");
    UUID nested = add("/v1/admin/notices/" + notice + "/sections", "heading", section);
    add("/v1/admin/sections/" + nested + "/issues", "title", null);
    assertThat(Ledgers.rows(notice, NoticeList.PROBLEM))
        .extracting(NoticeLedgerRow::issue)
        .containsExactly("关于“老旧管网改造缓慢”问题", "关于“水质公示不及时”问题", "新增", "关于“河道清淤责任不清”问题");
  }

  @Test
  void csvSaysTheSame() throws IOException {
    fillIn();
    List<CSVRecord> csv = csv(null);
    assertThat(csv.get(0).toList())
        .containsExactly(
            "序号", "问题", "整改措施", "责任领导", "牵头单位", "责任单位", "责任人", "整改时限", "完成情况", "备注", "编号", "版本");
    assertThat(csv).hasSize(8);
    assertThat(csv.get(1).toList().subList(2, 10))
        .containsExactly("（问题总体）", "'=局长", "供水科", "工程科\n财务科", "", "2026-06-30", "基本完成", "");
    assertThat(csv.get(2).toList().subList(2, 10))
        .containsExactly("一是完成城北片区管网改造12公里。", "", "", "", "", "立行立改，长期坚持", "已完成", "长期坚持");
    assertThat(csv(NoticeList.TASK).get(1).get(3)).isEqualTo("专项整治");
    assertThat(csv(NoticeList.PROBLEM).get(0)).contains("方面", "具体表现", "整改目标");
    assertThat(csv(NoticeList.RESPONSIBILITY).get(0)).contains("责任人").doesNotContain("备注");
  }

  @Test
  void theWorkbookSaysTheSame() throws IOException {
    fillIn();
    List<List<String>> csv = csv(null).stream().map(CSVRecord::toList).toList();
    List<Row> rows = Ledgers.read(Ledgers.xlsx(notice, CHINESE));
    assertThat(rows.stream().map(NoticeLedgerTest::cells).toList()).isEqualTo(csv);
  }

  @Test
  void aFileSaysWhatItIsAndSpeaksTheLanguageOfItsReader() {
    var english = Ledgers.ask(notice, null, "text/csv", "en");
    english
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
        .header("Vary", containsString("Accept-Language"))
        .header(
            "Content-Disposition",
            equalTo("attachment; filename=\"notice-ledger-" + notice + ".csv\""));
    assertThat(new String(english.asByteArray(), StandardCharsets.UTF_8))
        .startsWith("\ufeffNo.,Issue,Measure,")
        .contains(",not done,");
    Ledgers.ask(notice, null, SheetForm.XLSX_TYPE, "en")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(SheetForm.XLSX_TYPE));
  }

  @Test
  void theSameLedgerMakesTheSameBytes() {
    assertThat(Ledgers.xlsx(notice, CHINESE)).isEqualTo(Ledgers.xlsx(notice, CHINESE));
  }

  @Test
  void whoDoesNotReachTheNoticeFindsNoLedger() {
    for (String type : List.of("application/json", "text/csv", SheetForm.XLSX_TYPE)) {
      Api.user(Api.organisation(), "EDITOR")
          .accept(type)
          .get("/v1/admin/notices/{id}/ledger", notice)
          .then()
          .statusCode(404);
    }
  }

  private void fillIn() {
    List<NoticeLedgerRow> rows = Ledgers.rows(notice, null);
    Ledgers.change(
        rows.get(1),
        Map.of(
            "type",
            MeasureType.CAMPAIGN,
            "deadline",
            Map.of("kind", "IMMEDIATE", "sustain", true),
            "completion",
            "DONE",
            "sustained",
            true));
    Ledgers.change(
        rows.get(0),
        Map.of(
            "responsibility",
            Map.of("leader", "=局长", "leadUnit", "供水科", "units", List.of("工程科", "财务科")),
            "deadline",
            Map.of("kind", "BY_DATE", "on", "2026-06-30", "sustain", false),
            "completion",
            "BASICALLY_DONE"));
  }

  private UUID add(String path, String field, String parent) {
    Map<String, Object> body =
        parent == null ? Map.of(field, "新增") : Map.of(field, "新增", "parentId", parent);
    return UUID.fromString(
        Notices.json(Api.admin(), body).post(path).then().statusCode(201).extract().path("id"));
  }

  private List<CSVRecord> csv(NoticeList list) throws IOException {
    byte[] bytes = Ledgers.ask(notice, list, "text/csv", CHINESE).asByteArray();
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  private static List<String> cells(Row row) {
    return new ArrayList<>(
        IntStream.range(0, COLUMNS).mapToObj(column -> cell(row, column)).toList());
  }

  private static String cell(Row row, int column) {
    boolean date = column == 7 && row.getCell(column).getType() == CellType.NUMBER;
    return date
        ? row.getCellAsDate(column).orElseThrow().toLocalDate().toString()
        : row.getCellText(column);
  }
}
