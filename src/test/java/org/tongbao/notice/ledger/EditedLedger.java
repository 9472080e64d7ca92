package org.tongbao.notice.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tongbao.shared.sheet.SheetCell;
import org.tongbao.shared.sheet.SheetRow;
import org.tongbao.shared.sheet.XlsxBook;
import org.tongbao.shared.sheet.XlsxReader;

/** The workbook of a ledger, as somebody fills it in. */
final class EditedLedger {

  private final List<List<Object>> rows = new ArrayList<>();

  private EditedLedger() {}

  static EditedLedger of(byte[] xlsx) {
    EditedLedger ledger = new EditedLedger();
    XlsxReader.read(xlsx, row -> ledger.rows.add(cells(row)));
    return ledger;
  }

  /** Fills in a cell; {@code row} as programs number it, the header being 1. */
  EditedLedger set(int row, String heading, Object content) {
    rows.get(row - 1).set(rows.get(0).indexOf(heading), content);
    return this;
  }

  EditedLedger withoutColumn(String heading) {
    int column = rows.get(0).indexOf(heading);
    rows.forEach(row -> row.remove(column));
    return this;
  }

  EditedLedger withoutRow(int row) {
    rows.remove(row - 1);
    return this;
  }

  EditedLedger repeatRow(int row) {
    rows.add(rows.get(row - 1));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XlsxBook book = new XlsxBook(out);
      var sheet = book.sheet("Sheet1", rows.get(0).stream().map(String::valueOf).toList());
      for (List<Object> row : rows.subList(1, rows.size())) {
        sheet.row(row);
      }
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Object> cells(SheetRow row) {
    List<Object> cells = new ArrayList<>();
    IntStream.range(0, LedgerLayout.WHOLE.columns().size())
        .forEach(
            column -> {
              SheetCell cell = row.cell(column);
              cells.add(cell.day() != null ? cell.day() : cell.isBlank() ? null : cell.text());
            });
    return cells;
  }
}
