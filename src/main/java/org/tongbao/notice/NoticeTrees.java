package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.json.CanonicalJson;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Reads whole notices in a fixed number of statements, and saves edits of them. One edit of a
 * notice runs at a time: the row of the notice is locked for it.
 */
@ApplicationScoped
class NoticeTrees {

  /** Members of a view that are not what the notice says. */
  private static final Set<String> NOT_CONTENT =
      Set.of(
          "version",
          "createdAt",
          "updatedAt",
          "stage",
          "nextReview",
          "publication",
          "contentHash",
          "source");

  private final NoticeRepository notices;
  private final SectionRepository sections;
  private final IssueRepository issues;
  private final MeasureRepository measures;
  private final EntityManager entities;
  private final AllowedActions allowed;
  private final CurrentActor actor;
  private final CanonicalJson canonicalJson;
  private final Event<ScheduleVoided> voided;
  private final RecordedProgress progress;
  private final DraftTexts texts;
  private final Clock clock;

  NoticeTrees(
      NoticeRepository notices,
      SectionRepository sections,
      IssueRepository issues,
      MeasureRepository measures,
      EntityManager entities,
      AllowedActions allowed,
      CurrentActor actor,
      CanonicalJson canonicalJson,
      Event<ScheduleVoided> voided,
      RecordedProgress progress,
      DraftTexts texts,
      Clock clock) {
    this.notices = notices;
    this.sections = sections;
    this.issues = issues;
    this.measures = measures;
    this.entities = entities;
    this.allowed = allowed;
    this.actor = actor;
    this.canonicalJson = canonicalJson;
    this.voided = voided;
    this.progress = progress;
    this.texts = texts;
    this.clock = clock;
  }

  /** The notice for reading. */
  NoticeTree read(UUID noticeId) {
    return tree(notices.findByIdOptional(noticeId).orElseThrow(NoticeTrees::notFound));
  }

  /** The notice for changing: whoever else wants to change it waits. */
  NoticeTree lock(UUID noticeId) {
    return tree(
        notices
            .findByIdOptional(noticeId, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(NoticeTrees::notFound));
  }

  /** The notice of a node, for reading. */
  NoticeTree read(Class<? extends TreeNode> kind, UUID nodeId) {
    return read(noticeOf(kind, nodeId));
  }

  /**
   * The id of a node's notice, without reading more than is needed to know who may.
   *
   * @throws Problem 404 when there is no such node within reach
   */
  UUID requireReach(Class<? extends TreeNode> kind, UUID nodeId) {
    Notice notice =
        notices.findByIdOptional(noticeOf(kind, nodeId)).orElseThrow(NoticeTrees::notFound);
    actor.requireReach(notice.organisationId());
    return notice.id();
  }

  /** The notice of a node, for editing. */
  NoticeTree edit(Class<? extends TreeNode> kind, UUID nodeId) {
    return edit(noticeOf(kind, nodeId));
  }

  /**
   * The notice for editing what it says.
   *
   * @throws Problem 409 while it is under review
   */
  NoticeTree edit(UUID noticeId) {
    NoticeTree tree = lock(noticeId);
    Stage stage = tree.notice().review().stage();
    if (stage == Stage.IN_REVIEW) {
      throw allowed.refuse(ProblemType.NOTICE_NOT_EDITABLE, stage, tree.view(), stage);
    }
    return tree;
  }

  /** A change of the notice to what somebody sends. */
  TreeMerge merge(NoticeTree tree) {
    Set<UUID> recorded = progress.tasksOf(tree.notice().id());
    return new TreeMerge(tree, entities, clock.instant(), recorded);
  }

  /** Saves a changed notice, so that its versions and its hash are those of the change. */
  void save(NoticeTree tree) {
    sign(tree);
    store(tree);
  }

  /** Writes what is changed or new, also to where words are sought. */
  void store(NoticeTree tree) {
    entities.flush();
    texts.follow(tree.notice().id());
  }

  /** Notes who has changed the notice, and the hash of what it says now. */
  void sign(NoticeTree tree) {
    Notice notice = tree.notice();
    notice.touch(clock.instant());
    if (notice.edited(actor.username(), Sha256.hex(content(tree.view())))) {
      voided.fire(new ScheduleVoided(notice.id(), ScheduleVoided.Cause.EDIT));
    }
  }

  /** Reads no entity, as it would be stale once the notice is locked. */
  private UUID noticeOf(Class<? extends TreeNode> kind, UUID nodeId) {
    return entities
        .createQuery(
            "select e.noticeId from " + kind.getSimpleName() + " e where e.id = :id", UUID.class)
        .setParameter("id", nodeId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NoticeTrees::notFound);
  }

  private String content(NoticeView view) {
    return canonicalJson.without(NOT_CONTENT, view);
  }

  private NoticeTree tree(Notice notice) {
    actor.requireReach(notice.organisationId());
    UUID id = notice.id();
    return new NoticeTree(
        notice, sections.ofNotice(id), issues.ofNotice(id), measures.ofNotice(id));
  }

  private static Problem notFound() {
    return new Problem(ProblemType.NOT_FOUND);
  }
}
