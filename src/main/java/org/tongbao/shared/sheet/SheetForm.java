package org.tongbao.shared.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;

/** The forms in which a ledger is had, the first where the client does not care. */
public enum SheetForm {
  JSON(MediaType.APPLICATION_JSON),
  CSV(SheetForm.CSV_TYPE + ";charset=UTF-8"),
  XLSX(SheetForm.XLSX_TYPE);

  public static final String CSV_TYPE = "text/csv";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  public static final List<SheetForm> ALL = List.of(values());

  private static final String CONTENT_DISPOSITION = "Content-Disposition";

  private final String type;

  SheetForm(String type) {
    this.type = type;
  }

  public MediaType mediaType() {
    return MediaType.valueOf(type);
  }

  /** 200 in this form. */
  public Response.ResponseBuilder answer(Object content) {
    return Response.ok(content, mediaType()).header(HttpHeaders.VARY, "Accept, Accept-Language");
  }

  /**
   * 200 with a file to be saved (RFC 6266).
   *
   * @param name without what it ends in, in ASCII
   */
  public Response file(String name, StreamingOutput content) {
    String filename = name + "." + name().toLowerCase(Locale.ROOT);
    return answer(content)
        .header(CONTENT_DISPOSITION, "attachment; filename=\"" + filename + "\"")
        .build();
  }
}
