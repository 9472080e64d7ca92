package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Changes what is committed to in many parts of a notice, all of them or none. */
@ApplicationScoped
public class CommitmentService {

  private final NodeEditing editing;
  private final RecordedProgress progress;

  CommitmentService(NodeEditing editing, RecordedProgress progress) {
    this.editing = editing;
    this.progress = progress;
  }

  /**
   * Keeps everybody else from changing the notice until the transaction ends.
   *
   * @throws Problem 404 when there is none within reach, 409 while it is under review
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public NoticeHead lock(UUID noticeId) {
    return editing.trees().edit(noticeId).notice().head();
  }

  /**
   * Replaces commitments, by the ids of the issues and measures that they are for. Like every edit
   * it voids the approvals.
   *
   * @return the notice as it is then
   * @throws Problem 404 when one is no part of the notice
   */
  @Transactional
  public NoticeHead replace(UUID noticeId, Map<UUID, Commitment> commitments) {
    NoticeTree tree = editing.trees().edit(noticeId);
    commitments.forEach((id, commitment) -> replace(tree, id, commitment));
    requireMeasuresDone(tree, commitments.keySet());
    editing.save(tree, "notice.ledger", noticeId);
    return tree.notice().head();
  }

  /** The issues and measures whose completion follows recorded progress, and nothing else. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<UUID> recorded(UUID noticeId) {
    return progress.tasksOf(noticeId);
  }

  /** All that moves a completion from outside an edit of its part goes through here. */
  private void replace(NoticeTree tree, UUID id, Commitment commitment) {
    if (!commit(tree, tree.issues(), id, commitment)
        && !commit(tree, tree.measures(), id, commitment)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }

  /** As for other edits: what is typed may not contradict what was recorded. */
  private void requireMeasuresDone(NoticeTree tree, Set<UUID> changed) {
    Set<UUID> recorded = recorded(tree.notice().id());
    boolean open =
        changed.stream()
            .flatMap(id -> tree.issues().find(id).stream())
            .filter(issue -> issue.attainment().isDone())
            .flatMap(issue -> tree.measures().below(issue.id()).stream())
            .anyMatch(m -> recorded.contains(m.id()) && m.attainment().holdsUp());
    if (open) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/rows", "measures-open");
    }
  }

  private <T extends Task> boolean commit(
      NoticeTree tree, Level<T> level, UUID id, Commitment commitment) {
    level
        .find(id)
        .ifPresent(
            node -> {
              node.commit(commitment);
              tree.touch(node, editing.now());
            });
    return level.find(id).isPresent();
  }
}
