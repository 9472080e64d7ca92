package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;

/** What the edits of sections, issues and measures need in common. */
@ApplicationScoped
class NodeEditing {

  private final NoticeTrees trees;
  private final LookBack lookBack;
  private final EntityManager entities;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  NodeEditing(
      NoticeTrees trees,
      LookBack lookBack,
      EntityManager entities,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.trees = trees;
    this.lookBack = lookBack;
    this.entities = entities;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  NoticeTrees trees() {
    return trees;
  }

  EntityManager entities() {
    return entities;
  }

  Instant now() {
    return clock.instant();
  }

  /** Saves what was merged into a notice. */
  void save(NoticeTree tree, TreeMerge merge, String action, UUID node) {
    save(tree, action, node);
    lookBack.require(tree.notice().id(), merge.links());
  }

  void save(NoticeTree tree, String action, UUID node) {
    trees.save(tree);
    record(action, node);
  }

  /** Notes an edit in the audit log. */
  void record(String action, UUID node) {
    audit.done(actor.get(), action, node);
  }
}
