package org.tongbao.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook as XLSX (ECMA-376). Its sheets are written one after the other. Without {@link
 * #finish} it cannot be opened, so that what broke off is not taken for the whole.
 */
public final class XlsxBook {

  private final Workbook book;
  private XlsxSheet open;

  public XlsxBook(OutputStream out) {
    book = new Workbook(out, "Tongbao", null);
  }

  /**
   * Ends the sheet before and begins another with its header line.
   *
   * @param name at most 31 characters, and none of {@code []*?:/\}
   */
  public Sheet sheet(String name, List<String> header) throws IOException {
    finishSheet();
    open = new XlsxSheet(book, name, header);
    return open;
  }

  /** Ends the last sheet and the book. */
  public void finish() throws IOException {
    finishSheet();
    book.finish();
  }

  private void finishSheet() throws IOException {
    if (open != null) {
      open.finish();
      open = null;
    }
  }
}
