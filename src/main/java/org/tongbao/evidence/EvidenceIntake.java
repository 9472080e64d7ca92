package org.tongbao.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.tongbao.notice.TaskKind;
import org.tongbao.shared.problem.Problem;

/** Takes files in. */
@ApplicationScoped
class EvidenceIntake {

  private final EvidenceService evidence;
  private final HttpHeaders headers;

  EvidenceIntake(EvidenceService evidence, HttpHeaders headers) {
    this.evidence = evidence;
    this.headers = headers;
  }

  /**
   * Keeps a file when all of it has come, in no transaction until then.
   *
   * @throws Problem 404 when there is no such issue or measure within reach, 409 when the file is
   *     there already, 413 when it is too large, 422 when it is not what it says or nothing that is
   *     taken
   */
  EvidenceView take(TaskKind kind, UUID taskId, EvidenceInput input, InputStream body)
      throws IOException {
    EvidenceOf what = evidence.requireReach(kind, taskId);
    try (ReceivedFile file = ReceivedFile.from(body)) {
      EvidenceKind found = file.kind(input.filename(), headers.getMediaType());
      return evidence.add(taskId, what, file, found, input);
    }
  }
}
