package org.tongbao.contract;

import java.nio.charset.StandardCharsets;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;

/** Bodies of operations that take a file and no JSON. */
final class FileBodies {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String OCTETS = "application/octet-stream";

  private FileBodies() {}

  static boolean areTakenBy(Operation operation) {
    return operation.takesBody() && operation.jsonBody().isEmpty();
  }

  static String type(Operation operation) {
    return operation.bodies().keySet().iterator().next();
  }

  /** A text to import, the ledger of the notice as it is, or evidence. */
  static byte[] right(Operation operation, Object noticeId) {
    return switch (type(operation)) {
      case XLSX ->
          Api.admin().accept(XLSX).get("/v1/admin/notices/{id}/ledger", noticeId).asByteArray();
      case OCTETS -> EvidenceFiles.pdf();
      default -> Notices.text("plain").getBytes(StandardCharsets.UTF_8);
    };
  }

  /** More than is taken, if only by a byte. */
  static byte[] tooLarge(Operation operation) {
    Place schema = operation.bodies().get(type(operation)).child("schema").resolved();
    return new byte[schema.node().path("maxLength").asInt() + 1];
  }
}
