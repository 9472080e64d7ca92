package org.tongbao.shared.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook; when it is full, the rows go on in another one. */
final class XlsxSheet implements Sheet {

  /** What Excel opens (1,048,576 rows). */
  static final int MOST_ROWS = 1 << 20;

  /** How many rows are in memory at most. */
  private static final int TOGETHER = 200;

  private static final double WIDTH = 18;

  private final Workbook book;
  private final String name;
  private final List<String> header;
  private Worksheet sheet;
  private int sheets;
  private int rows;

  XlsxSheet(Workbook book, String name, List<String> header) throws IOException {
    this.book = book;
    this.name = name;
    this.header = List.copyOf(header);
    begin();
  }

  @Override
  public void row(List<?> cells) throws IOException {
    if (rows == MOST_ROWS) {
      finish();
      begin();
    }
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    rows++;
    if (rows % TOGETHER == 0) {
      sheet.flush();
    }
  }

  void finish() throws IOException {
    sheet.finish();
  }

  private void begin() throws IOException {
    sheets++;
    sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
    sheet.freezePane(0, 1);
    for (int column = 0; column < header.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.style(0, column).bold().set();
    }
    rows = 0;
    row(header);
  }

  private void write(int column, Object cell) {
    if (cell instanceof String text) {
      // in place: the table of shared texts would be kept in memory
      sheet.inlineString(rows, column, SafeText.of(text));
    } else if (cell instanceof Number number) {
      sheet.value(rows, column, number);
    } else if (cell instanceof LocalDate day) {
      sheet.value(rows, column, day);
      sheet.style(rows, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof LocalDateTime time) {
      sheet.value(rows, column, time);
      sheet.style(rows, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else if (cell != null) {
      throw new IllegalArgumentException("no cell: " + cell.getClass());
    }
  }
}
