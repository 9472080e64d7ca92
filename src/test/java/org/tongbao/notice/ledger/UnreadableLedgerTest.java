package org.tongbao.notice.ledger;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are called .xlsx, and are none, or more than one. */
@QuarkusTest
class UnreadableLedgerTest {

  private static final String DAMAGED = "is no .xlsx workbook, or damaged";
  private static final String TOO_LARGE = "unpacks to too much: remove what is not the ledger";

  private UUID notice;

  @BeforeEach
  void makeNotice() {
    notice = Ledgers.notice();
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    refused(new byte[0], DAMAGED);
    refused("序号,问题".getBytes(StandardCharsets.UTF_8), DAMAGED);
    refused(Sheets.zip(Map.of("word/document.xml", "<document/>")), DAMAGED);
    refused(Sheets.of("<worksheet><sheetData><row>"), DAMAGED);
    refused(Sheets.of("<worksheet><row><c r=\"ZZZZZZZ1\"/></row></worksheet>"), DAMAGED);
    refused(Sheets.of("<worksheet><row><c t=\"s\"><v>7</v></c></row></worksheet>"), DAMAGED);
    byte[] ledger = Ledgers.xlsx(notice, "en");
    refused(Arrays.copyOf(ledger, ledger.length / 2), DAMAGED);
  }

  @Test
  void whatRefersToThingsOutsideIsNotFollowed() {
    String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    refused(Sheets.of(entity + "<worksheet><row><c><v>&x;</v></c></row></worksheet>"), DAMAGED);
    String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
    refused(Sheets.of(laughs + "<worksheet><row><c><v>&b;</v></c></row></worksheet>"), DAMAGED);
  }

  @Test
  void whatUnpacksToTooMuchIsNotUnpacked() {
    refused(Sheets.of(" ".repeat(20 << 20)), TOO_LARGE);
    Map<String, String> many = new HashMap<>();
    for (int i = 0; i < 600; i++) {
      many.put("part" + i, "");
    }
    refused(Sheets.zip(many), TOO_LARGE);
  }

  @Test
  void aNumberThatCannotBeWrittenOutIsNoNumber() {
    Ledgers.upload(notice, Sheets.of("<worksheet><row><c><v>1E999999999</v></c></row></worksheet>"))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-content"));
  }

  private void refused(byte[] file, String message) {
    Ledgers.upload(notice, file)
        .then()
        .statusCode(422)
        .body("code", equalTo("unreadable-sheet"))
        .body("violations[0].message", equalTo(message));
  }
}
