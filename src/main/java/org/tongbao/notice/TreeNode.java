package org.tongbao.notice;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.shared.model.VersionedEntity;

/** A part of a notice: it has a place among the parts of its owner, and a printed marker (序号). */
@MappedSuperclass
abstract class TreeNode extends VersionedEntity {

  private UUID noticeId;
  private int position;
  protected String marker;

  /** For Hibernate. */
  protected TreeNode() {}

  protected TreeNode(UUID noticeId, Instant now) {
    super(now);
    this.noticeId = noticeId;
  }

  /** What it stands directly below: the notice itself, a section or an issue. */
  abstract UUID ownerId();

  abstract void ownedBy(UUID ownerId);

  UUID noticeId() {
    return noticeId;
  }

  /** Its place, counted from 1. */
  int position() {
    return position;
  }

  void position(int position) {
    this.position = position;
  }

  String marker() {
    return marker;
  }
}
