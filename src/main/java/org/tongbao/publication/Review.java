package org.tongbao.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.notice.ReviewStage;
import org.tongbao.shared.model.Ids;

/** One reviewer's decision on a notice exactly as it was. */
@Entity
@Immutable
@Table(name = "reviews")
class Review {

  @Id private UUID id;
  private UUID requestId;
  private UUID noticeId;

  @Enumerated(EnumType.STRING)
  private ReviewStage stage;

  @Enumerated(EnumType.STRING)
  private ReviewDecision decision;

  private String comment;
  private String reviewer;
  private Instant decidedAt;
  private String contentHash;

  /** For Hibernate. */
  protected Review() {}

  Review(ReviewRequest request, ReviewInput input, String reviewer, Instant decidedAt) {
    this.id = Ids.next();
    this.requestId = request.id();
    this.noticeId = request.noticeId();
    this.stage = input.stage();
    this.decision = input.decision();
    this.comment = input.comment();
    this.reviewer = reviewer;
    this.decidedAt = decidedAt;
    this.contentHash = request.contentHash();
  }

  UUID requestId() {
    return requestId;
  }

  UUID noticeId() {
    return noticeId;
  }

  String reviewer() {
    return reviewer;
  }

  ReviewView view() {
    return new ReviewView(id, stage, decision, comment, reviewer, decidedAt, contentHash);
  }
}
