package org.tongbao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
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
  void whatIsNoCellIsRefused() throws IOException {
    Sheet sheet = new XlsxBook(out).sheet("明细", List.of("甲"));
    assertThatThrownBy(() -> sheet.row(List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<Row> read(String sheet) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }
}
