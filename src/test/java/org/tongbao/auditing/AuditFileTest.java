package org.tongbao.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.audit.AuditEvent;
import org.tongbao.audit.Outcome;

/** A file of events does nothing in the spreadsheet that opens it. */
class AuditFileTest {

  private static final UUID ID = UUID.fromString("0197a3c2-0000-7000-8000-000000000000");

  @Test
  void noCellBeginsAFormula() throws IOException {
    AuditEvent event =
        new AuditEvent(
            ID,
            Instant.EPOCH,
            "@actor",
            null,
            "notice.publish",
            "+subject",
            Outcome.DONE,
            "-id",
            "=HYPERLINK(\"https://example.org\")\n\"x\"");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AuditFile.writeCsv(out, use -> use.accept(event));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .endsWith(
            ID
                + ",1970-01-01T00:00:00Z,'@actor,,notice.publish,'+subject,DONE,'-id,"
                + "\"'=HYPERLINK(\"\"https://example.org\"\")\n\"\"x\"\"\"\r\n");
  }
}
