package org.tongbao.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A section (方面) of a draft; sections nest. */
@Entity
@Table(name = "sections")
class Section extends TreeNode {

  /** The deepest level of nesting, as in 一、→（一）→ 1. */
  static final int MAX_DEPTH = 3;

  private UUID parentId;
  private String heading;
  private boolean runIn;
  private List<String> body;

  /** For Hibernate. */
  protected Section() {}

  Section(UUID noticeId, Instant now) {
    super(noticeId, now);
  }

  void replace(SectionInput input) {
    marker = input.marker();
    heading = input.heading();
    runIn = input.runIn();
    body = input.body();
  }

  @Override
  UUID ownerId() {
    return parentId == null ? noticeId() : parentId;
  }

  @Override
  void ownedBy(UUID ownerId) {
    parentId = ownerId.equals(noticeId()) ? null : ownerId;
  }

  SectionView view(List<IssueView> issues, List<SectionView> sections) {
    return new SectionView(
        id(),
        version(),
        createdAt(),
        updatedAt(),
        noticeId(),
        parentId,
        position(),
        marker,
        heading,
        runIn,
        body,
        issues,
        sections);
  }
}
