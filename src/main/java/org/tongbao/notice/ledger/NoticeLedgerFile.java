package org.tongbao.notice.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongbao.shared.sheet.CsvSheet;
import org.tongbao.shared.sheet.Sheet;
import org.tongbao.shared.sheet.XlsxBook;
import org.tongbao.shared.sheet.XlsxSheet;

/** Writes a ledger to a file, each row as it comes. */
final class NoticeLedgerFile {

  private final LedgerLayout layout;
  private final LedgerWords words;

  NoticeLedgerFile(LedgerLayout layout, LedgerWords words) {
    this.layout = layout;
    this.words = words;
  }

  /** Gives each row to the one who asks. */
  interface Source {
    void forEach(Consumer<NoticeLedgerRow> use);
  }

  void writeCsv(OutputStream out, Source source) throws IOException {
    List<String> header = layout.columns().stream().map(c -> c.heading(words)).toList();
    CsvSheet sheet = new CsvSheet(out, header);
    source.forEach(row -> write(sheet, row));
    sheet.finish();
  }

  /**
   * As offices lay their ledgers out: what is an issue's is seen once beside all its measures. It
   * stands in each of their rows, for whoever undoes that.
   */
  void writeXlsx(OutputStream out, Source source) throws IOException {
    XlsxBook book = new XlsxBook(out);
    XlsxSheet sheet =
        book.table(
            words.word(layout.name()),
            layout.columns().stream().map(c -> c.column(words)).toList());
    IssueRows rows = new IssueRows(sheet);
    source.forEach(rows::add);
    rows.end();
    book.finish();
  }

  private void write(Sheet sheet, NoticeLedgerRow row) {
    List<Object> cells = new ArrayList<>();
    layout.columns().forEach(column -> cells.add(column.cell(row, words)));
    try {
      sheet.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the client has gone
    }
  }

  /** The rows of the issue that is being written. */
  private final class IssueRows {

    private final XlsxSheet sheet;
    private int number;
    private int rows;

    IssueRows(XlsxSheet sheet) {
      this.sheet = sheet;
    }

    void add(NoticeLedgerRow row) {
      if (row.number() != number) {
        end();
        number = row.number();
      }
      write(sheet, row);
      rows++;
    }

    void end() {
      for (int i = 0; i < layout.columns().size(); i++) {
        if (layout.columns().get(i).isOfIssue()) {
          sheet.merge(i, rows);
        }
      }
      rows = 0;
    }
  }
}
