package org.tongbao.shared.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV (RFC 4180) in UTF-8, with the mark at its begin by which Excel knows that. */
public final class CsvSheet implements Sheet {

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final CSVPrinter printer;

  /** Begins the table with its header line. */
  public CsvSheet(OutputStream out, List<String> header) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    row(header);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    printer.printRecord(cells.stream().map(CsvSheet::text));
  }

  /** Sends what is left. */
  public void finish() throws IOException {
    printer.flush();
  }

  private static Object text(Object cell) {
    if (cell instanceof String text) {
      return SafeText.of(text);
    }
    return cell instanceof LocalDateTime time ? TIME.format(time) : cell;
  }
}
