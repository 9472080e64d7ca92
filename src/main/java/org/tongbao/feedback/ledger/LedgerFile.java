package org.tongbao.feedback.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tongbao.shared.sheet.CsvSheet;
import org.tongbao.shared.sheet.Sheet;
import org.tongbao.shared.sheet.XlsxBook;

/** Writes a ledger to a file, each row as it comes. */
final class LedgerFile {

  private static final List<String> COLUMNS =
      List.of(
          "trackingNumber",
          "organisation",
          "submittedAt",
          "kind",
          "channel",
          "subject",
          "notice",
          "unit",
          "status",
          "dueOn",
          "acceptedAt",
          "repliedAt",
          "inTime",
          "endedAt",
          "rating");

  private static final List<String> TOTALS =
      List.of(
          "group",
          "key",
          "received",
          "accepted",
          "rejected",
          "spam",
          "withdrawn",
          "duplicate",
          "answeredInTime",
          "answeredLate",
          "open",
          "overdue");

  private LedgerFile() {}

  /** Gives each row to the one who asks. */
  interface Source {
    void forEach(Consumer<LedgerRow> use);
  }

  static void writeCsv(LedgerWords words, OutputStream out, Source source) throws IOException {
    CsvSheet sheet = new CsvSheet(out, header(words, COLUMNS));
    source.forEach(row -> write(sheet, cells(row, words)));
    sheet.finish();
  }

  static void writeXlsx(LedgerWords words, LedgerCounts counts, OutputStream out, Source source)
      throws IOException {
    XlsxBook book = new XlsxBook(out);
    writeTotals(book.sheet(words.word("totals"), header(words, TOTALS)), words, counts);
    Sheet rows = book.sheet(words.word("rows"), header(words, COLUMNS));
    source.forEach(row -> write(rows, cells(row, words)));
    book.finish();
  }

  private static void writeTotals(Sheet sheet, LedgerWords words, LedgerCounts counts) {
    write(sheet, cells(words.word("all"), null, counts.totals()));
    counts.byKind().forEach(g -> write(sheet, coded(words, "kind", g)));
    counts.byChannel().forEach(g -> write(sheet, coded(words, "channel", g)));
    counts
        .byUnit()
        .forEach(
            g ->
                write(
                    sheet,
                    cells(
                        words.word("unit"),
                        g.key() == null ? words.word("noUnit") : g.key(),
                        g.totals())));
    counts
        .byOrganisation()
        .forEach(g -> write(sheet, cells(words.word("organisation"), g.name(), g.totals())));
    write(sheet, List.of(words.word("month"), words.scope().month().toString()));
    write(sheet, List.of(words.word("asOf"), words.scope().local(words.scope().asOf())));
  }

  private static List<Object> coded(LedgerWords words, String group, LedgerGroup counted) {
    return cells(words.word(group), words.word(counted.key()), counted.totals());
  }

  private static List<Object> cells(String group, String key, LedgerTotals totals) {
    return Arrays.asList(
        group,
        key,
        totals.received(),
        totals.accepted(),
        totals.rejected(),
        totals.spam(),
        totals.withdrawn(),
        totals.duplicate(),
        totals.answeredInTime(),
        totals.answeredLate(),
        totals.open(),
        totals.overdue());
  }

  private static List<Object> cells(LedgerRow row, LedgerWords words) {
    LedgerScope scope = words.scope();
    return Arrays.asList(
        row.trackingNumber(),
        row.organisation(),
        scope.local(row.submittedAt()),
        words.word(row.kind()),
        words.word(row.channel()),
        row.subject(),
        row.notice(),
        row.unit(),
        words.word(row.status()),
        row.dueOn(),
        scope.local(row.acceptedAt()),
        scope.local(row.repliedAt()),
        words.word(row.inTime()),
        scope.local(row.endedAt()),
        row.rating());
  }

  private static List<String> header(LedgerWords words, List<String> keys) {
    return keys.stream().map(words::word).toList();
  }

  private static void write(Sheet sheet, List<Object> cells) {
    try {
      sheet.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the client has gone
    }
  }
}
