package org.tongbao.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Personal;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.sheet.SheetForm;

/** The same ledger as pages of JSON, as CSV and as a workbook. */
@QuarkusTest
class LedgerFilesTest {

  private static final Instant BEGIN = Instant.parse("2033-02-10T00:00:00Z");
  private static final String MONTH = "2033-02";
  private static final Messages WORDS = Messages.named("ledger");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private static final HeaderConfig OTHER_LANGUAGE =
      HeaderConfig.headerConfig().overwriteHeadersWithName("Accept-Language");

  @Inject RandomCases cases;

  private UUID office;

  @BeforeEach
  void makeCases() {
    office = Api.organisation();
    cases.add(office, 250, BEGIN, BEGIN.plusSeconds(1_000_000));
  }

  @Test
  void bothFilesHaveTheRowsOfAllPages() throws IOException {
    List<List<String>> rows = pages().stream().map(LedgerFilesTest::cells).toList();
    assertThat(rows).hasSize(250).doesNotHaveDuplicates();
    assertThat(csv().stream().skip(1).map(CSVRecord::toList)).isEqualTo(rows);
    assertThat(sheet(1).stream().skip(1).map(LedgerFilesTest::cells)).isEqualTo(rows);
  }

  @Test
  void theWorkbookHasTheTotalsToo() throws IOException {
    Response json = ask("application/json", "en");
    Row all = sheet(0).get(1);
    assertThat(all.getCellText(0)).isEqualTo("全部");
    assertThat(all.getCellAsNumber(2).orElseThrow().intValue()).isEqualTo(250);
    List<Integer> overdue = json.path("byKind.totals.overdue");
    assertThat(sheet(0).get(2).getCellAsNumber(11).orElseThrow().intValue())
        .isEqualTo(overdue.get(0));
  }

  @Test
  void aFileSaysWhatItIsAndSpeaksTheLanguageOfItsReader() {
    Response english = ask("text/csv", "en");
    english
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
        .header(
            "Content-Disposition", equalTo("attachment; filename=\"feedback-ledger-2033-02.csv\""));
    assertThat(text(english)).startsWith("\ufeffTracking number,Organisation,").contains("\r\n");
    assertThat(text(ask("text/csv", "zh-CN"))).startsWith("\ufeff信件编号,承办单位,");
    ask(SheetForm.XLSX_TYPE, "en")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(SheetForm.XLSX_TYPE))
        .header(
            "Content-Disposition",
            equalTo("attachment; filename=\"feedback-ledger-2033-02.xlsx\""));
  }

  @Test
  void noCellBeginsAFormulaAndNoHeadingShowsPersonalData() {
    cases.change(
        "update feedback set subject = '=HYPERLINK(\"http://example.org\")', unit = '＋科' where organisation_id = '"
            + office
            + "'");
    assertThat(csv())
        .extracting(row -> row.get(5) + row.get(7))
        .contains("'=HYPERLINK(\"http://example.org\")'＋科");
    cases.change(
        "update feedback set subject = '请回电%s' where organisation_id = '%s'"
            .formatted(Personal.PHONE, office));
    for (String type : List.of("text/csv", "application/json")) {
      assertThat(text(ask(type, "zh-CN"))).contains("请回电139").doesNotContain(Personal.PHONE);
    }
  }

  private List<Map<String, Object>> pages() {
    List<Map<String, Object>> items = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = request().queryParam("limit", 100);
      Response page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get("/v1/admin/feedback/ledger");
      items.addAll(page.<List<Map<String, Object>>>path("items"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    return items;
  }

  private static List<String> cells(Map<String, Object> item) {
    return List.of(
        text(item.get("trackingNumber")),
        text(item.get("organisation")),
        time(item.get("submittedAt")),
        word(item.get("kind")),
        word(item.get("channel")),
        text(item.get("subject")),
        text(item.get("notice")),
        text(item.get("unit")),
        word(item.get("status")),
        text(item.get("dueOn")),
        time(item.get("acceptedAt")),
        time(item.get("repliedAt")),
        word(item.get("inTime")),
        time(item.get("endedAt")),
        text(item.get("rating")));
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < 15; column++) {
      boolean number =
          row.getOptionalCell(column).filter(cell -> cell.getType() == CellType.NUMBER).isPresent();
      cells.add(number ? date(row.getCellAsDate(column).orElseThrow(), column) : text(row, column));
    }
    return cells;
  }

  private static String date(LocalDateTime time, int column) {
    LocalDate day = time.toLocalDate();
    return column == 9 ? day.toString() : TIME.format(time);
  }

  private static String text(Row row, int column) {
    return row.getOptionalCell(column).isEmpty() ? "" : row.getCellText(column);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String word(Object value) {
    return value == null ? "" : WORDS.text(Locale.SIMPLIFIED_CHINESE, value.toString());
  }

  private static String time(Object value) {
    return value == null
        ? ""
        : TIME.format(
            LocalDateTime.ofInstant(Instant.parse(value.toString()), ZoneId.of("Asia/Shanghai")));
  }

  private List<CSVRecord> csv() {
    try (CSVParser parser =
        CSVFormat.RFC4180.parse(new StringReader(text(ask("text/csv", "zh-CN")).substring(1)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Row> sheet(int index) throws IOException {
    byte[] bytes = ask(SheetForm.XLSX_TYPE, "zh-CN").asByteArray();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getSheet(index).orElseThrow().read();
    }
  }

  private Response ask(String type, String language) {
    return request()
        .config(RestAssured.config().headerConfig(OTHER_LANGUAGE))
        .header("Accept-Language", language)
        .accept(type)
        .get("/v1/admin/feedback/ledger");
  }

  private RequestSpecification request() {
    return Api.admin().queryParam("month", MONTH).queryParam("organisation", office);
  }

  private static String text(Response answer) {
    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }
}
