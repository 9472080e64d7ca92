package org.tongbao.auditing;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.tongbao.shared.sheet.SheetForm;

/** The forms in which events are had, the first where the client does not care. */
enum AuditForm {
  /** A page. */
  PAGE(MediaType.APPLICATION_JSON, "json"),
  /** All, for a spreadsheet. */
  CSV(SheetForm.CSV_TYPE + ";charset=UTF-8", "csv"),
  /** All, one JSON object a line. */
  LINES(AuditForm.LINES_TYPE, "ndjson");

  static final String LINES_TYPE = "application/x-ndjson";

  static final List<AuditForm> ALL = List.of(values());

  private final String type;
  private final String ending;

  AuditForm(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  MediaType mediaType() {
    return MediaType.valueOf(type);
  }

  /** 200 in this form. */
  Response.ResponseBuilder answer(Object content) {
    return Response.ok(content, mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  /** 200 with a file to be saved (RFC 6266). */
  Response file(StreamingOutput content) {
    return answer(content)
        .header("Content-Disposition", "attachment; filename=\"audit-events." + ending + "\"")
        .build();
  }
}
