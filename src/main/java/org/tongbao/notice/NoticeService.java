package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What staff do with whole notices. */
@ApplicationScoped
public class NoticeService {

  private final NoticeRepository notices;
  private final NoticeTrees trees;
  private final LookBack lookBack;
  private final AllowedActions allowed;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Event<ScheduleVoided> voided;
  private final Clock clock;

  NoticeService(
      NoticeRepository notices,
      NoticeTrees trees,
      LookBack lookBack,
      AllowedActions allowed,
      CurrentActor actor,
      AuditLog audit,
      Event<ScheduleVoided> voided,
      Clock clock) {
    this.notices = notices;
    this.trees = trees;
    this.lookBack = lookBack;
    this.allowed = allowed;
    this.actor = actor;
    this.audit = audit;
    this.voided = voided;
    this.clock = clock;
  }

  @Transactional
  public Page<NoticeListItem> list(NoticeFilter filter, PageRequest page) {
    return Page.cut(
        notices.list(filter, actor.get(), actor.scope(), page),
        page,
        NoticeRepository::cursor,
        item -> item);
  }

  /**
   * The whole notice.
   *
   * @throws Problem 404 when there is none within reach
   */
  @Transactional
  public NoticeView get(UUID noticeId) {
    return trees.read(noticeId).view();
  }

  /**
   * What the notice is called, read without what is below it.
   *
   * @throws Problem 404 when there is none within reach
   */
  @Transactional
  public NoticeHead head(UUID noticeId) {
    Notice notice =
        notices.findByIdOptional(noticeId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    actor.requireReach(notice.organisationId());
    return notice.head();
  }

  /**
   * Makes a notice with all that is sent below it.
   *
   * @param source the file it was imported from, or null
   * @throws Problem 422 when its organisation is not within reach
   */
  @Transactional
  public NoticeView create(NoticeInput input, Source source) {
    requireReach(input);
    Notice notice = new Notice(source, clock.instant());
    NoticeTree tree = NoticeTree.empty(notice);
    TreeMerge merge = replace(tree, input);
    trees.sign(tree);
    notices.persist(notice);
    merge.finish();
    trees.store(tree);
    lookBack.require(notice.id(), merge.links());
    audit.done(actor.get(), source == null ? "notice.create" : "notice.import", notice.id());
    return tree.view();
  }

  /**
   * Replaces what the notice says, and its sections where they are given.
   *
   * @throws Problem 412, 428 unless the caller has seen the present version
   */
  @Transactional
  @AuditedAction("notice.replace")
  public NoticeView replace(UUID noticeId, NoticeInput input, String ifMatch) {
    NoticeTree tree = trees.edit(noticeId);
    Preconditions.require(ifMatch, tree.notice().version());
    requireReach(input);
    TreeMerge merge = replace(tree, input);
    merge.finish();
    trees.save(tree);
    lookBack.require(noticeId, merge.links());
    audit.done(actor.get(), "notice.replace", noticeId);
    return tree.view();
  }

  /**
   * Discards a notice that was never published.
   *
   * @throws Problem 409 when it was
   */
  @Transactional
  @AuditedAction("notice.discard")
  public void discard(UUID noticeId, String ifMatch) {
    NoticeTree tree = trees.lock(noticeId);
    Notice notice = tree.notice();
    Preconditions.require(ifMatch, notice.version());
    if (!notice.publication().isFirst()) {
      throw allowed.refuse(
          ProblemType.NOTICE_ALREADY_PUBLISHED, notice.publication().state(), tree.view());
    }
    if (notice.publication().isScheduled()) {
      voided.fire(new ScheduleVoided(noticeId, ScheduleVoided.Cause.DISCARD));
    }
    notices.delete(notice);
    audit.done(actor.get(), "notice.discard", noticeId);
  }

  private TreeMerge replace(NoticeTree tree, NoticeInput input) {
    TreeMerge merge = trees.merge(tree);
    tree.notice().replace(input);
    if (input.sections() != null) {
      merge.sections(tree.notice().id(), input.sections(), "/sections");
    }
    return merge;
  }

  /** Asked before anything is changed, as the question flushes what is. */
  private void requireReach(NoticeInput input) {
    if (!actor.reaches(input.organisationId())) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/organisationId", "not-found");
    }
  }
}
