package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.time.WorkingDays;

/** What case workers do with submissions; one step of a case at a time. */
@ApplicationScoped
public class CaseService {

  private final FeedbackRepository feedback;
  private final WorkingDays workingDays;
  private final TongbaoConfig config;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  CaseService(
      FeedbackRepository feedback,
      WorkingDays workingDays,
      TongbaoConfig config,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.feedback = feedback;
    this.workingDays = workingDays;
    this.config = config;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** Cases within reach, the newest first. */
  @Transactional
  public Page<FeedbackListItem> list(FeedbackFilter filter, PageRequest page) {
    return Page.cut(
        feedback.list(filter, actor.scope(), workingDays.dayOf(clock.instant()), page),
        page,
        FeedbackRepository::cursor,
        item -> item);
  }

  /**
   * A case.
   *
   * @throws Problem 404 when there is none within reach
   */
  @Transactional
  public FeedbackCase get(UUID id) {
    Feedback found = feedback.findByIdOptional(id).orElseThrow(CaseService::notFound);
    actor.requireReach(found.organisationId());
    return view(found);
  }

  /** Takes a case on, and sets the date of its answer. */
  @Transactional
  public FeedbackCase accept(UUID id, AcceptanceInput input, String ifMatch) {
    return step(
        id,
        ifMatch,
        input.note(),
        (found, step) ->
            found.accept(workingDays.after(step.at(), config.feedback().replyWithin()), step));
  }

  /** Gives a case to a unit. */
  @Transactional
  public FeedbackCase assign(UUID id, AssignmentInput input, String ifMatch) {
    return step(id, ifMatch, input.instruction(), (found, step) -> found.assign(input, step));
  }

  /** Answers a case; a further answer is its next version. */
  @Transactional
  public FeedbackCase reply(UUID id, ReplyInput input, String ifMatch) {
    return step(
        id,
        ifMatch,
        null,
        (found, step) -> {
          CaseEvent event = found.reply(step);
          int number = feedback.replies(found).size() + 1;
          feedback.add(new Reply(id, number, input, step));
          return event;
        });
  }

  @Transactional
  public FeedbackCase close(UUID id, ClosureInput input, String ifMatch) {
    return step(id, ifMatch, input.note(), Feedback::close);
  }

  private FeedbackCase step(
      UUID id, String ifMatch, String note, BiFunction<Feedback, Step, CaseEvent> move) {
    Feedback found = feedback.lock(id).orElseThrow(CaseService::notFound);
    actor.requireReach(found.organisationId());
    Preconditions.honour(ifMatch, found.version());
    CaseEvent event = move.apply(found, new Step(actor.username(), clock.instant(), note));
    feedback.add(event);
    feedback.flush();
    audit.done(actor.username(), "feedback." + found.status(), id);
    return view(found);
  }

  private FeedbackCase view(Feedback found) {
    return found.view(feedback.replies(found), feedback.events(found));
  }

  private static Problem notFound() {
    return new Problem(ProblemType.NOT_FOUND);
  }
}
