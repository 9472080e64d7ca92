package org.tongbao.publication;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.shared.model.Ids;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * A revision (版本): what was published, to the letter. It never changes; its text alone may be
 * removed for legal reasons.
 */
@Entity
@Immutable
@Table(name = "revisions")
class Revision {

  @Id private UUID id;
  private UUID noticeId;
  private int number;

  @Enumerated(EnumType.STRING)
  private RevisionKind kind;

  private String changeNote;
  private Instant publishedAt;
  private String publishedBy;
  private String content;
  private String internalContent;
  private String contentHash;
  private String statistics;

  @Embedded private Removal removal;

  /** For Hibernate. */
  protected Revision() {}

  Revision(UUID noticeId, RevisionMark mark, String publishedBy, RevisionContent content) {
    this.id = Ids.next();
    this.noticeId = noticeId;
    this.number = mark.number();
    this.kind = mark.kind();
    this.changeNote = mark.changeNote();
    this.publishedAt = mark.publishedAt();
    this.publishedBy = publishedBy;
    this.content = content.publicContent();
    this.internalContent = content.internalContent();
    this.contentHash = mark.contentHash();
    this.statistics = content.statistics();
  }

  RevisionMark mark() {
    return new RevisionMark(number, kind, changeNote, publishedAt, contentHash);
  }

  UUID noticeId() {
    return noticeId;
  }

  RevisionKey key() {
    return new RevisionKey(noticeId, number);
  }

  String publishedBy() {
    return publishedBy;
  }

  /** Why its text is not there any more; null while it is. */
  Removal removal() {
    return removal;
  }

  /**
   * Demands that it still says something.
   *
   * @throws Problem 410 when its text was removed
   */
  void requireText() {
    if (removal != null) {
      throw new Problem(ProblemType.REVISION_REMOVED, number, removal.reason())
          .member("contentHash", contentHash)
          .member("removedAt", removal.removedAt())
          .member("reason", removal.reason());
    }
  }

  /** What an audience was given. */
  String content(Audience audience) {
    return audience == Audience.PUBLIC ? content : internalContent;
  }

  String statistics() {
    return statistics;
  }
}
