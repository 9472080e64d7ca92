package org.tongbao.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An issue (问题) of a draft. */
@Entity
@Table(name = "issues")
class Issue extends TreeNode implements Committed {

  private UUID sectionId;
  private String title;
  private boolean runIn;
  private String statement;
  private String cause;
  private String goal;
  private String result;

  @Embedded private Responsibility responsibility;

  @Embedded
  @EmbeddedColumnNaming("deadline_%s")
  private Deadline deadline;

  @Enumerated(EnumType.STRING)
  private Completion completion;

  private boolean sustained;
  private Boolean withinConcentratedPeriod;

  @Embedded private Disclosure disclosure;

  private UUID carriedForwardFrom;

  /** For Hibernate. */
  protected Issue() {}

  Issue(UUID noticeId, Instant now) {
    super(noticeId, now);
  }

  void replace(IssueInput input) {
    marker = input.marker();
    title = input.title();
    runIn = input.runIn();
    statement = input.statement();
    cause = input.cause();
    goal = input.goal();
    result = input.result();
    responsibility = input.responsibility();
    deadline = input.deadline();
    completion = input.completion();
    sustained = input.sustained();
    withinConcentratedPeriod = input.withinConcentratedPeriod();
    disclosure = input.disclosure();
    carriedForwardFrom = input.carriedForwardFrom();
  }

  @Override
  public void commit(Commitment commitment) {
    responsibility = commitment.responsibility();
    deadline = commitment.deadline();
    completion = commitment.completion();
    sustained = commitment.sustained();
  }

  @Override
  UUID ownerId() {
    return sectionId;
  }

  @Override
  void ownedBy(UUID ownerId) {
    sectionId = ownerId;
  }

  UUID carriedForwardFrom() {
    return carriedForwardFrom;
  }

  IssueView view(List<MeasureView> measures) {
    return new IssueView(
        id(),
        version(),
        createdAt(),
        updatedAt(),
        noticeId(),
        sectionId,
        position(),
        marker,
        title,
        runIn,
        statement,
        cause,
        goal,
        result,
        responsibility,
        deadline,
        completion,
        sustained,
        withinConcentratedPeriod,
        disclosure,
        carriedForwardFrom,
        measures);
  }
}
