package org.tongbao.feedback.ledger;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** The forms in which a ledger is had, the first where the client does not care. */
enum LedgerForm {
  JSON(MediaType.APPLICATION_JSON),
  CSV(LedgerForm.CSV_TYPE + ";charset=UTF-8"),
  XLSX(LedgerForm.XLSX_TYPE);

  static final String CSV_TYPE = "text/csv";
  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  static final List<LedgerForm> ALL = List.of(values());

  private final String type;

  LedgerForm(String type) {
    this.type = type;
  }

  /** How a file of this form ends. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  MediaType mediaType() {
    return MediaType.valueOf(type);
  }
}
