package org.tongbao.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.notice.IssueService;
import org.tongbao.notice.IssueView;
import org.tongbao.notice.MeasureService;
import org.tongbao.notice.MeasureView;
import org.tongbao.notice.TaskKind;
import org.tongbao.notice.Tasks;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Accepts what is done: measures first, then their issue. */
@ApplicationScoped
public class AcceptanceService {

  private final AcceptanceRepository acceptances;
  private final Tasks tasks;
  private final IssueService issues;
  private final MeasureService measures;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  AcceptanceService(
      AcceptanceRepository acceptances,
      Tasks tasks,
      IssueService issues,
      MeasureService measures,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.acceptances = acceptances;
    this.tasks = tasks;
    this.issues = issues;
    this.measures = measures;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** The acceptances of an issue, the last one first. */
  @Transactional
  public List<AcceptanceView> ofIssue(UUID issueId) {
    return views(TaskKind.ISSUE, issueId);
  }

  /** The acceptances of a measure, the last one first. */
  @Transactional
  public List<AcceptanceView> ofMeasure(UUID measureId) {
    return views(TaskKind.MEASURE, measureId);
  }

  /**
   * Accepts a measure.
   *
   * @throws Problem 409 unless it is DONE and not accepted yet, 412 when it has changed, 422 for a
   *     day to come
   */
  @Transactional
  @AuditedAction("measure.accept")
  public AcceptanceView acceptMeasure(UUID measureId, AcceptanceInput input, String ifMatch) {
    MeasureView measure = measures.get(measureId);
    Preconditions.honour(ifMatch, measure.version());
    Accepted what = Accepted.measure(measure.noticeId(), measureId);
    requireDone(what);
    return accept(what, input, "measure.accept");
  }

  /**
   * Accepts an issue.
   *
   * @throws Problem 409 unless it is DONE, all its measures are accepted and it is not yet, 412
   *     when it has changed, 422 for a day to come
   */
  @Transactional
  @AuditedAction("issue.accept")
  public AcceptanceView acceptIssue(UUID issueId, AcceptanceInput input, String ifMatch) {
    IssueView issue = issues.get(issueId);
    Preconditions.honour(ifMatch, issue.version());
    Accepted what = Accepted.issue(issue.noticeId(), issueId);
    requireDone(what);
    if (acceptances.hasOpenMeasure(issueId)) {
      throw refused(AcceptanceState.MEASURES_OPEN);
    }
    return accept(what, input, "issue.accept");
  }

  private void requireDone(Accepted what) {
    if (!acceptances.isDone(what)) {
      throw refused(AcceptanceState.NOT_DONE);
    }
  }

  private AcceptanceView accept(Accepted what, AcceptanceInput input, String action) {
    if (acceptances.isAccepted(what.id())) {
      throw refused(AcceptanceState.ACCEPTED);
    }
    if (input.acceptedOn().isAfter(LocalDate.now(clock))) {
      throw new Problem(ProblemType.INVALID_CONTENT)
          .violation("/acceptedOn", "accepted-in-the-future");
    }
    Acceptance acceptance = new Acceptance(what, input, actor.username(), clock.instant());
    acceptances.persistAndFlush(acceptance);
    audit.done(actor.get(), action, what.id());
    return acceptance.view();
  }

  private List<AcceptanceView> views(TaskKind kind, UUID id) {
    tasks.requireReach(kind, id);
    return acceptances.of(id).stream().map(Acceptance::view).toList();
  }

  private static Problem refused(AcceptanceState state) {
    return new Problem(ProblemType.ACCEPTANCE_NOT_DUE, state.name())
        .member("state", state)
        .member("allowed", List.of());
  }
}
