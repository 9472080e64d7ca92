package org.tongbao.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/**
 * Who is to answer for one issue or one measure, and by when.
 *
 * @param version what the sender has seen of it; absent: any
 * @param responsibility absent: as it was
 * @param deadline absent: as it was
 */
public record TaskAssignment(
    UUID issueId,
    UUID measureId,
    @Min(0) @Max(9007199254740991L) Long version,
    @Valid Responsibility responsibility,
    @Valid Deadline deadline) {

  TaskKind kind() {
    return issueId != null ? TaskKind.ISSUE : TaskKind.MEASURE;
  }

  UUID id() {
    return issueId != null ? issueId : measureId;
  }

  /** What it says now of a task of which it leaves out the rest. */
  void take(Task task) {
    task.assigned(
        responsibility == null ? task.responsibility() : responsibility,
        deadline == null ? task.deadline() : deadline);
  }
}
