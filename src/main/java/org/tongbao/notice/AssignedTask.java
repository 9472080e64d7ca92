package org.tongbao.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** An issue or a measure that was assigned, and its version now. */
@RegisterForReflection
public record AssignedTask(UUID issueId, UUID measureId, long version) {

  static AssignedTask of(TaskAssignment assignment, Task task) {
    return new AssignedTask(assignment.issueId(), assignment.measureId(), task.version());
  }
}
