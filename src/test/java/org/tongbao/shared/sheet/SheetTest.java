package org.tongbao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
  private static final LocalDateTime TIME = DAY.atTime(9, 5);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void csvIsAsTheRfcAndExcelWantIt() throws IOException {
    CsvSheet sheet = new CsvSheet(out, List.of("甲", "乙"));
    sheet.row(Arrays.asList("逗号, 和“引号”\"", null));
    sheet.row(List.of("两\n行", 5));
    sheet.row(List.of(DAY, TIME));
    sheet.row(List.of("=HYPERLINK(1)", -5));
    sheet.finish();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\ufeff甲,乙\r\n\"逗号, 和“引号”\"\"\",\r\n\"两\n行\",5\r\n"
                + "2026-03-18,2026-03-18 09:05:00\r\n'=HYPERLINK(1),-5\r\n");
  }

  @Test
  void aWorkbookHasItsSheetsWithTypedCells() throws IOException {
    XlsxBook book = new XlsxBook(out);
    book.sheet("合计", List.of("项目", "数量")).row(List.of("=收到", 2));
    Sheet cases = book.sheet("明细", List.of("日期", "时间", "空", "文字"));
    for (int i = 0; i < 450; i++) {
      cases.row(Arrays.asList(DAY.plusDays(i), TIME, null, "第" + i + "<&>"));
    }
    book.finish();
    List<Row> totals = read("合计");
    assertThat(totals.get(0).getCellText(1)).isEqualTo("数量");
    assertThat(totals.get(1).getCellText(0)).isEqualTo("'=收到");
    assertThat(totals.get(1).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(2);
    List<Row> rows = read("明细");
    assertThat(rows).hasSize(451);
    assertThat(rows.get(450).getCellAsDate(0)).contains(DAY.plusDays(449).atStartOfDay());
    assertThat(rows.get(450).getCellAsDate(1)).contains(TIME);
    assertThat(rows.get(450).getCellText(2)).isEmpty();
    assertThat(rows.get(450).getCellText(3)).isEqualTo("第449<&>");
  }

  @Test
  void theSameCellsMakeTheSameBytes() throws IOException {
    byte[] first = bookOfMergedRows();
    out.reset();
    assertThat(bookOfMergedRows()).isEqualTo(first);
  }

  @Test
  void aTableMergesHidesAndOffersChoices() throws IOException {
    assertThat(part(bookOfMergedRows(), "xl/worksheets/sheet1.xml"))
        .contains("<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
        .contains("<col min=\"2\" max=\"2\" width=\"9\" customWidth=\"1\" hidden=\"1\"/>")
        .contains("sqref=\"B2:B1048576\"><formula1>&quot;是,否&quot;</formula1>")
        .contains("<c r=\"AB2\"");
  }

  @Test
  void daysThatNoWorkbookCountsAreText() throws IOException {
    XlsxBook book = new XlsxBook(out);
    book.sheet("明细", List.of("日期"))
        .row(List.of(LocalDate.of(1900, 2, 28), LocalDate.of(1900, 3, 1)));
    book.finish();
    Row row = read("明细").get(1);
    assertThat(row.getCellText(0)).isEqualTo("1900-02-28");
    assertThat(row.getCellAsDate(1)).contains(LocalDate.of(1900, 3, 1).atStartOfDay());
  }

  @Test
  void whatIsNoCellIsRefused() throws IOException {
    Sheet sheet = new XlsxBook(out).sheet("明细", List.of("甲"));
    assertThatThrownBy(() -> sheet.row(List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private byte[] bookOfMergedRows() throws IOException {
    XlsxBook book = new XlsxBook(out);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("题"));
    columns.add(new Column("选", 9, true, List.of("是", "否")));
    IntStream.range(2, 28).forEach(i -> columns.add(Column.of("列" + i)));
    XlsxSheet sheet = book.table("表", columns);
    sheet.row(IntStream.range(0, 28).boxed().toList());
    sheet.row(Arrays.asList(null, "否"));
    sheet.merge(0, 2);
    sheet.merge(1, 1);
    book.finish();
    return out.toByteArray();
  }

  private static String part(byte[] book, String path) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      while (!zip.getNextEntry().getName().equals(path)) {
        zip.closeEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<Row> read(String sheet) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }
}
