package org.tongbao.shared.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A sheet of a workbook; when it is full, the rows go on in another one. Nothing of a row is kept,
 * and of merged cells only where they are: a format that wants them named behind all rows asks for
 * that.
 */
public final class XlsxSheet implements Sheet {

  /** What Excel opens (1,048,576 rows). */
  static final int MOST_ROWS = 1 << 20;

  private static final String FROZEN_HEADER =
      """
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">\
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""";

  private static final String PRINTED_ACROSS =
      """
      <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
      <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>""";

  private final XlsxBook book;
  private final String name;
  private final List<Column> columns;
  private final StringBuilder merged = new StringBuilder();
  private Writer out;
  private int sheets;
  private int rows;

  XlsxSheet(XlsxBook book, String name, List<Column> columns) throws IOException {
    this.book = book;
    this.name = name;
    this.columns = List.copyOf(columns);
    begin();
  }

  @Override
  public void row(List<?> cells) throws IOException {
    if (rows == MOST_ROWS) {
      finish();
      begin();
    }
    write(cells, XlsxParts.PLAIN);
  }

  /** Makes one cell of those in the last rows of a column; the uppermost one says what it holds. */
  public void merge(int column, int lastRows) {
    int first = Math.max(rows - lastRows + 1, 2);
    if (first < rows) {
      merged.append(
          "<mergeCell ref=\"%1$s%2$d:%1$s%3$d\"/>".formatted(letters(column), first, rows));
    }
  }

  void finish() throws IOException {
    out.write("</sheetData>");
    if (!merged.isEmpty()) {
      out.append("<mergeCells>").append(merged).write("</mergeCells>");
      merged.setLength(0);
    }
    writeChoices();
    out.write(PRINTED_ACROSS);
    book.endPart();
  }

  private void begin() throws IOException {
    sheets++;
    out = book.beginSheet(sheets == 1 ? name : name + " " + sheets);
    out.write(XlsxParts.XML + "<worksheet xmlns=\"" + XlsxParts.MAIN + "\">" + FROZEN_HEADER);
    out.write("<cols>");
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      out.write(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"%3$s/>"
              .formatted(i + 1, column.width(), column.hidden() ? " hidden=\"1\"" : ""));
    }
    out.write("</cols><sheetData>");
    rows = 0;
    write(columns.stream().map(Column::heading).toList(), XlsxParts.HEADING);
  }

  private void write(List<?> cells, int format) throws IOException {
    rows++;
    int height = XlsxHeight.of(cells, columns);
    out.write("<row r=\"%d\" ht=\"%d\" customHeight=\"1\">".formatted(rows, height));
    for (int column = 0; column < cells.size(); column++) {
      out.append("<c r=\"").append(letters(column)).append(String.valueOf(rows));
      XlsxCell.write(out, cells.get(column), format);
    }
    out.write("</row>");
  }

  private void writeChoices() throws IOException {
    List<Column> choosing = columns.stream().filter(c -> !c.choices().isEmpty()).toList();
    if (choosing.isEmpty()) {
      return;
    }
    out.write("<dataValidations count=\"" + choosing.size() + "\">");
    for (Column column : choosing) {
      String at = letters(columns.indexOf(column));
      out.write(
          "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"%1$s2:%1$s%2$d\"><formula1>"
              .formatted(at, MOST_ROWS));
      XlsxText.write(out, '"' + String.join(",", column.choices()) + '"');
      out.write("</formula1></dataValidation>");
    }
    out.write("</dataValidations>");
  }

  /** A, B … Z, AA … */
  private static String letters(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
