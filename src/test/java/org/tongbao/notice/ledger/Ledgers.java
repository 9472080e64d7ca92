package org.tongbao.notice.ledger;

import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.shared.sheet.SheetForm;

/** Ledgers for tests, as the server gives them. */
final class Ledgers {

  static final String CHINESE = "zh-CN";

  private static final HeaderConfig OTHER_LANGUAGE =
      HeaderConfig.headerConfig().overwriteHeadersWithName("Accept-Language");

  private Ledgers() {}

  /** A draft with three issues, of which the first and the last have two measures each. */
  static UUID notice() {
    UUID notice = Notices.draft(Api.organisation());
    UUID only = rows(notice, null).get(4).measureId();
    Notices.delete("/v1/admin/measures/" + only).then().statusCode(204);
    return notice;
  }

  /** Changes some fields of an issue or measure. */
  static void change(NoticeLedgerRow row, Map<String, Object> changes) {
    String path =
        row.measureId() == null
            ? "/v1/admin/issues/" + row.issueId()
            : "/v1/admin/measures/" + row.measureId();
    Notices.put(path, new HashMap<>(changes)).then().statusCode(200);
  }

  /** The rows as JSON has them; {@code list} null: of the whole ledger. */
  static List<NoticeLedgerRow> rows(UUID notice, NoticeList list) {
    return ask(notice, list, "application/json", CHINESE)
        .jsonPath()
        .getList("items", NoticeLedgerRow.class);
  }

  static byte[] xlsx(UUID notice, String language) {
    return ask(notice, null, SheetForm.XLSX_TYPE, language).asByteArray();
  }

  static Response ask(UUID notice, NoticeList list, String type, String language) {
    var request =
        Api.admin()
            .config(RestAssured.config().headerConfig(OTHER_LANGUAGE))
            .header("Accept-Language", language)
            .accept(type);
    return (list == null ? request : request.queryParam("list", list))
        .get("/v1/admin/notices/{id}/ledger", notice);
  }

  static Response upload(UUID notice, byte[] xlsx) {
    return uploading(xlsx).post("/v1/admin/notices/{id}/ledger", notice);
  }

  /** A caller about to send a workbook. */
  static RequestSpecification uploading(byte[] xlsx) {
    return Api.admin().contentType(SheetForm.XLSX_TYPE).body(xlsx);
  }

  /** The rows of the first sheet, as another program reads them. */
  static List<Row> read(byte[] xlsx) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      return book.getFirstSheet().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
