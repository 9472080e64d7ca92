package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Changes what is committed to in many parts of a notice, all of them or none. */
@ApplicationScoped
public class CommitmentService {

  private final NodeEditing editing;

  CommitmentService(NodeEditing editing) {
    this.editing = editing;
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
    editing.save(tree, "notice.ledger", noticeId);
    return tree.notice().head();
  }

  /** All that moves a completion from outside an edit of its part goes through here. */
  private void replace(NoticeTree tree, UUID id, Commitment commitment) {
    if (!commit(tree, tree.issues(), id, commitment)
        && !commit(tree, tree.measures(), id, commitment)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }

  private <T extends TreeNode & Committed> boolean commit(
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
