package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongbao.shared.problem.Problem;

/** The steps of a notice's life outside its editing, for the room that publishes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeLifecycle {

  private final NoticeTrees trees;
  private final EntityManager entities;
  private final Clock clock;

  NoticeLifecycle(NoticeTrees trees, EntityManager entities, Clock clock) {
    this.trees = trees;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * The working copy, for reading.
   *
   * @throws Problem 404 when there is none within reach
   */
  public WorkingCopy read(UUID noticeId) {
    return copy(trees.read(noticeId));
  }

  /** The working copy; nobody changes it until the transaction ends. */
  public WorkingCopy lock(UUID noticeId) {
    return copy(trees.lock(noticeId));
  }

  /** Closes the working copy for editing until its reviews are given. */
  public WorkingCopy reviewRequested(UUID noticeId, ReviewStage first) {
    return change(noticeId, notice -> notice.reviewed(ReviewState.requested(first)));
  }

  /** Opens the working copy for editing again, before its reviews are given. */
  public WorkingCopy reviewRecalled(UUID noticeId) {
    return change(noticeId, notice -> notice.reviewed(ReviewState.DRAFT));
  }

  /** Gives the working copy back to whoever asked for the review. */
  public WorkingCopy rejected(UUID noticeId, String requestedBy) {
    return change(noticeId, notice -> notice.reviewed(ReviewState.rejected(requestedBy)));
  }

  /** Notes an approval; {@code next} null: it was the last that is needed. */
  public WorkingCopy approved(UUID noticeId, String reviewer, ReviewStage next) {
    return change(noticeId, notice -> notice.reviewed(notice.review().approved(reviewer, next)));
  }

  /** Notes that a revision of exactly the present content is live. */
  public WorkingCopy published(UUID noticeId, int revision) {
    return change(noticeId, notice -> notice.published(revision));
  }

  /** Notes that the notice was withdrawn from the public. */
  public WorkingCopy withdrawn(UUID noticeId) {
    return change(noticeId, Notice::withdrawn);
  }

  private WorkingCopy change(UUID noticeId, Consumer<Notice> change) {
    NoticeTree tree = trees.lock(noticeId);
    change.accept(tree.notice());
    tree.notice().touch(clock.instant());
    entities.flush();
    return copy(tree);
  }

  private static WorkingCopy copy(NoticeTree tree) {
    return new WorkingCopy(tree.view(), tree.notice().lastEditedBy());
  }
}
