package org.tongbao.notice.ledger;

import java.time.LocalDate;
import org.tongbao.shared.sheet.SheetCell;
import org.tongbao.shared.sheet.SheetCell.Kind;

/** What stands in the cells of a ledger that comes back. */
final class Cells {

  private Cells() {}

  /**
   * Whether a cell shows just what a ledger had there.
   *
   * @param content null: nothing
   */
  static boolean shows(SheetCell cell, Object content) {
    if (cell.kind() == Kind.FORMULA) {
      return false;
    }
    if (content == null) {
      return cell.isBlank();
    }
    if (content instanceof LocalDate day && day.equals(cell.day())) {
      return true;
    }
    String text = text(cell.text());
    return text.equals(content.toString()) || text(cell.bareText()).equals(content.toString());
  }

  /** With the line ends that all texts here have. */
  static String text(String raw) {
    return raw.replace("\r\n", "\n").replace('\r', '\n');
  }
}
