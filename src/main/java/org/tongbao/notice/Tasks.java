package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;

/** Issues and measures as tasks, for the room that records their progress. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Tasks {

  private final NoticeTrees trees;
  private final Clock clock;

  Tasks(NoticeTrees trees, Clock clock) {
    this.trees = trees;
    this.clock = clock;
  }

  /**
   * Demands that there is such a task within reach, and tells the id of its notice.
   *
   * @throws Problem 404 when there is none
   */
  public UUID requireReach(TaskKind kind, UUID taskId) {
    return trees.requireReach(kind.entity(), taskId);
  }

  /**
   * A task for moving on: nobody else edits its notice until the transaction ends.
   *
   * @throws Problem 404 when there is none within reach, 409 while the notice is under review, 412
   *     when it is not of the version that the caller has seen
   */
  public OpenTask open(TaskKind kind, UUID taskId, String ifMatch) {
    NoticeTree tree = trees.edit(kind.entity(), taskId);
    Task task = kind.in(tree).get(taskId);
    Preconditions.honour(ifMatch, task.version());
    return new OpenTask(kind, tree, task, this);
  }

  void save(NoticeTree tree, Task changed) {
    tree.touch(changed, clock.instant());
    trees.save(tree);
  }
}
