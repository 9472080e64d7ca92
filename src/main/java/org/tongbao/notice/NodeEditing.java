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
  private final EntityManager entities;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  NodeEditing(
      NoticeTrees trees, EntityManager entities, CurrentActor actor, AuditLog audit, Clock clock) {
    this.trees = trees;
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

  void save(NoticeTree tree, String action, UUID node) {
    trees.save(tree);
    audit.done(actor.username(), action, node);
  }
}
