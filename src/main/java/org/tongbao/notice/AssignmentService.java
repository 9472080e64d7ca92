package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;

/** Says for many issues and measures of a notice who answers for them: for all, or for none. */
@ApplicationScoped
public class AssignmentService {

  private final NodeEditing editing;

  AssignmentService(NodeEditing editing) {
    this.editing = editing;
  }

  /**
   * Assigns. Each is an edit of its issue or measure as any other: it voids the approvals, and the
   * audit log has it under the part's own id.
   *
   * @param ifMatch of the notice; null: whatever its version
   * @throws Problem 404, 409 as for edits; 412 when the notice or a part has changed since; 422
   *     when one of them can be assigned to nothing
   */
  @Transactional
  @AuditedAction("notice.assign")
  public AssignedTasks assign(UUID noticeId, List<TaskAssignment> items, String ifMatch) {
    NoticeTree tree = editing.trees().edit(noticeId);
    Preconditions.honour(ifMatch, tree.notice().version());
    List<Task> tasks = new AssignmentCheck(tree).tasks(items);
    for (int i = 0; i < items.size(); i++) {
      items.get(i).take(tasks.get(i));
      tree.touch(tasks.get(i), editing.now());
    }
    editing.trees().save(tree);
    List<AssignedTask> assigned = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      editing.record(items.get(i).kind().action("assign"), tasks.get(i).id());
      assigned.add(AssignedTask.of(items.get(i), tasks.get(i)));
    }
    return new AssignedTasks(noticeId, tree.notice().version(), assigned);
  }
}
