package org.tongbao.auditing;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tongbao.audit.AuditEvent;
import org.tongbao.shared.sheet.CsvSheet;

/** Writes events to a file, each as it comes. */
final class AuditFile {

  /** For programs, as the JSON names them. */
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "at",
          "actor",
          "organisationId",
          "action",
          "subject",
          "outcome",
          "requestId",
          "changes");

  private AuditFile() {}

  /** Gives each event to the one who asks. */
  interface Source {
    void forEach(Consumer<AuditEvent> use);
  }

  static void writeCsv(OutputStream out, Source source) throws IOException {
    CsvSheet sheet = new CsvSheet(out, COLUMNS);
    source.forEach(event -> write(() -> sheet.row(cells(event))));
    sheet.finish();
  }

  static void writeLines(ObjectWriter json, OutputStream out, Source source) throws IOException {
    OutputStream lines = new BufferedOutputStream(out);
    source.forEach(
        event ->
            write(
                () -> {
                  lines.write(json.writeValueAsBytes(event));
                  lines.write('\n');
                }));
    lines.flush();
  }

  private static List<Object> cells(AuditEvent event) {
    return Arrays.asList(
        event.id(),
        event.at(),
        event.actor(),
        event.organisationId(),
        event.action(),
        event.subject(),
        event.outcome(),
        event.requestId(),
        event.changes());
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the client has gone
    }
  }
}
