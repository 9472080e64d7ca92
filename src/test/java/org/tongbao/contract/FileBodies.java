package org.tongbao.contract;

import java.nio.charset.StandardCharsets;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Bodies of operations that take a file and no JSON. */
final class FileBodies {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private FileBodies() {}

  static boolean areTakenBy(Operation operation) {
    return operation.takesBody() && operation.jsonBody().isEmpty();
  }

  static String type(Operation operation) {
    return operation.bodies().keySet().iterator().next();
  }

  /** A text to import, or the ledger of the notice as it is. */
  static byte[] right(Operation operation, Object noticeId) {
    return type(operation).equals(XLSX)
        ? Api.admin().accept(XLSX).get("/v1/admin/notices/{id}/ledger", noticeId).asByteArray()
        : Notices.text("plain").getBytes(StandardCharsets.UTF_8);
  }
}
