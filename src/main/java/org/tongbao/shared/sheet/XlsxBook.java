package org.tongbao.shared.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as XLSX (ECMA-376). Its sheets are written one after the other. Without {@link
 * #finish} it cannot be opened, so that what broke off is not taken for the whole. The same cells
 * make the same bytes: nothing in it tells when it was written.
 */
public final class XlsxBook {

  /** The first that an archive can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final OutputStream out;
  private final ZipOutputStream zip;
  private final Writer writer;
  private final List<String> sheets = new ArrayList<>();
  private XlsxSheet open;

  public XlsxBook(OutputStream out) {
    this.out = out;
    zip = new Unhurried(out);
    writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
  }

  /**
   * Ends the sheet before and begins another with its header line.
   *
   * @param name at most 31 characters, and none of {@code []*?:/\}
   */
  public Sheet sheet(String name, List<String> header) throws IOException {
    return table(name, header.stream().map(Column::of).toList());
  }

  /** The same, with more to say of the columns. */
  public XlsxSheet table(String name, List<Column> columns) throws IOException {
    finishSheet();
    open = new XlsxSheet(this, name, columns);
    return open;
  }

  /** Ends the last sheet and the book. */
  public void finish() throws IOException {
    finishSheet();
    part("xl/workbook.xml", XlsxParts.workbook(sheets));
    part("xl/_rels/workbook.xml.rels", XlsxParts.relations(sheets.size()));
    part("xl/styles.xml", XlsxParts.STYLES);
    part("_rels/.rels", XlsxParts.RELATIONS);
    part("[Content_Types].xml", XlsxParts.types(sheets.size()));
    zip.finish();
    out.flush();
  }

  /** Where the next sheet is written to; {@link #endPart} ends it. */
  Writer beginSheet(String name) throws IOException {
    sheets.add(name);
    begin(XlsxParts.sheet(sheets.size()));
    return writer;
  }

  void endPart() throws IOException {
    writer.flush();
    zip.closeEntry();
  }

  private void part(String path, String content) throws IOException {
    begin(path);
    writer.write(content);
    endPart();
  }

  private void begin(String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private void finishSheet() throws IOException {
    if (open != null) {
      open.finish();
      open = null;
    }
  }

  /** Does not send a part on because it has ended: until there is much, all can still fail. */
  private static final class Unhurried extends ZipOutputStream {

    Unhurried(OutputStream out) {
      super(out, StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {
      // the book does, when it is whole
    }
  }
}
