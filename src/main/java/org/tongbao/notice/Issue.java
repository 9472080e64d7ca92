package org.tongbao.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An issue (问题) of a draft. */
@Entity
@Table(name = "issues")
class Issue extends Task {

  private UUID sectionId;
  private String title;
  private boolean runIn;
  private String statement;
  private String cause;
  private String goal;
  private String result;

  private Boolean withinConcentratedPeriod;

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
    assigned(input.responsibility(), input.deadline());
    reached(input.attainment());
    withinConcentratedPeriod = input.withinConcentratedPeriod();
    disclosed(input.disclosure());
    carriedForwardFrom = input.carriedForwardFrom();
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
        responsibility(),
        deadline(),
        completion(),
        sustained(),
        withinConcentratedPeriod,
        disclosure(),
        carriedForwardFrom,
        measures);
  }
}
