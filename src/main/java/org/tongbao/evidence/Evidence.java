package org.tongbao.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.notice.TaskKind;
import org.tongbao.shared.model.VersionedEntity;
import org.tongbao.shared.page.Cursor;

/** What is known of a file; its bytes are {@link Chunks}. */
@Entity
@Table(name = "evidence")
class Evidence extends VersionedEntity {

  private UUID noticeId;
  private UUID issueId;
  private UUID measureId;
  private String filename;

  @Enumerated(EnumType.STRING)
  private EvidenceKind kind;

  private long size;
  private String sha256;
  private String description;

  @Column(name = "public")
  private boolean shown;

  private String addedBy;

  /** For Hibernate. */
  protected Evidence() {}

  Evidence(
      EvidenceOf what,
      ReceivedFile file,
      EvidenceKind kind,
      EvidenceInput input,
      String by,
      Instant now) {
    super(now);
    this.noticeId = what.noticeId();
    this.issueId = what.kind() == TaskKind.ISSUE ? what.taskId() : null;
    this.measureId = what.kind() == TaskKind.MEASURE ? what.taskId() : null;
    this.kind = kind;
    this.size = file.size();
    this.sha256 = file.sha256();
    this.addedBy = by;
    say(input);
  }

  void change(EvidenceInput input, Instant now) {
    say(input);
    touch(now);
  }

  private void say(EvidenceInput input) {
    filename = input.filename();
    description = input.description();
    shown = input.isPublic();
  }

  UUID noticeId() {
    return noticeId;
  }

  TaskKind taskKind() {
    return issueId == null ? TaskKind.MEASURE : TaskKind.ISSUE;
  }

  UUID taskId() {
    return issueId == null ? measureId : issueId;
  }

  EvidenceKind kind() {
    return kind;
  }

  String filename() {
    return filename;
  }

  boolean isPublic() {
    return shown;
  }

  Cursor cursor() {
    return Cursor.of(id());
  }

  EvidenceFile file() {
    return new EvidenceFile(id(), filename, kind, size, sha256);
  }

  EvidenceView view() {
    return new EvidenceView(
        id(),
        version(),
        createdAt(),
        updatedAt(),
        noticeId,
        issueId,
        measureId,
        filename,
        kind.mediaType(),
        size,
        sha256,
        description,
        shown,
        addedBy);
  }

  PublicEvidence published() {
    return new PublicEvidence(
        id(), issueId, measureId, filename, kind.mediaType(), size, sha256, description);
  }
}
