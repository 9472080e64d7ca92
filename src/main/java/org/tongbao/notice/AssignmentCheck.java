package org.tongbao.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Holds assignments against the notice that they are for, and says all that is wrong at once. */
final class AssignmentCheck {

  private final NoticeTree tree;
  private final Problem invalid = new Problem(ProblemType.INVALID_CONTENT);
  private final Problem stale = new Problem(ProblemType.STALE_VERSION);
  private final Set<UUID> seen = new HashSet<>();
  private boolean isInvalid;
  private boolean isStale;

  AssignmentCheck(NoticeTree tree) {
    this.tree = tree;
  }

  /**
   * What is assigned, in the same order.
   *
   * @throws Problem 422 when one names nothing in the notice, nothing to change or something twice;
   *     else 412, with the notice's ETag, when one was changed since the version that it names
   */
  List<Task> tasks(List<TaskAssignment> items) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      find(items.get(i), "/items/" + i).ifPresent(tasks::add);
    }
    if (isInvalid) {
      throw invalid;
    }
    if (isStale) {
      throw stale.header("ETag", Preconditions.etag(tree.notice().version()));
    }
    return tasks;
  }

  private Optional<Task> find(TaskAssignment item, String pointer) {
    if ((item.issueId() == null) == (item.measureId() == null)) {
      return refuse(pointer, "one-target");
    }
    if (item.responsibility() == null && item.deadline() == null) {
      return refuse(pointer + "/responsibility", "required");
    }
    String id = pointer + (item.issueId() != null ? "/issueId" : "/measureId");
    Task task = item.kind().in(tree).find(item.id()).orElse(null);
    if (task == null) {
      return refuse(id, "not-in-notice");
    }
    if (!seen.add(task.id())) {
      return refuse(id, "duplicate");
    }
    if (item.version() != null && item.version() != task.version()) {
      stale.violation(pointer + "/version", "stale-item");
      isStale = true;
    }
    return Optional.of(task);
  }

  private Optional<Task> refuse(String pointer, String key) {
    invalid.violation(pointer, key);
    isInvalid = true;
    return Optional.empty();
  }
}
