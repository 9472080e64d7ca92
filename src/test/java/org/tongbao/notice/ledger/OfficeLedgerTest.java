package org.tongbao.notice.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.sheet.Office;

/** The workbook of a ledger in a program that offices have. */
@QuarkusTest
class OfficeLedgerTest {

  /** Commas, quotation marks where needed, UTF-8, cells as shown. */
  private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

  private UUID notice;

  @BeforeEach
  void makeNotice() {
    notice = Ledgers.notice();
    NoticeLedgerRow row = Ledgers.rows(notice, null).get(0);
    Ledgers.change(
        row,
        Map.of(
            "responsibility", Map.of("leader", "_x0041_ 局长", "units", List.of("工程科", " 财务科 ")),
            "deadline", Map.of("kind", "BY_DATE", "on", "2026-06-30", "sustain", false)));
  }

  @Test
  void everyCellIsReadAsItWasWritten() throws IOException {
    List<List<String>> ours =
        records(Ledgers.ask(notice, null, "text/csv", Ledgers.CHINESE).asByteArray(), 1);
    List<List<String>> theirs =
        records(Office.convert(Ledgers.xlsx(notice, Ledgers.CHINESE), CSV), 0);
    assertThat(theirs.get(1)).contains("_x0041_ 局长", "工程科\n 财务科 ", "2026-06-30");
    assertThat(theirs.get(1)).isEqualTo(ours.get(1));
    assertThat(theirs.get(2)).as("below a merged cell, too").isEqualTo(ours.get(2));
    assertThat(theirs).hasSameSizeAs(ours);
  }

  @Test
  void itCanBePrinted() {
    byte[] pdf = Office.convert(Ledgers.xlsx(notice, Ledgers.CHINESE), "pdf");
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static List<List<String>> records(byte[] csv, int skip) throws IOException {
    String text = new String(csv, StandardCharsets.UTF_8).substring(skip);
    return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords().stream()
        .map(CSVRecord::toList)
        .toList();
  }
}
