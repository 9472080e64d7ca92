package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.account.AuditedAction;

/** What an office does with a case that is its own, up to its end. */
@ApplicationScoped
public class HandlingService {

  private final CaseSteps steps;
  private final CaseTerms terms;
  private final FeedbackRepository feedback;
  private final PublicWords publicWords;

  HandlingService(
      CaseSteps steps, CaseTerms terms, FeedbackRepository feedback, PublicWords publicWords) {
    this.steps = steps;
    this.terms = terms;
    this.feedback = feedback;
    this.publicWords = publicWords;
  }

  /** Takes a case on (受理), and sets the date of its answer. */
  @AuditedAction("feedback.ACCEPTED")
  @Transactional
  public FeedbackCase accept(UUID id, NoteInput input, String ifMatch) {
    return steps.take(
        id, ifMatch, input.note(), (found, step) -> found.accept(terms.replyBy(step), step));
  }

  /** Gives a case to a unit (派单). */
  @AuditedAction("feedback.ASSIGNED")
  @Transactional
  public FeedbackCase assign(UUID id, Assignment to, String ifMatch) {
    return steps.take(id, ifMatch, to.instruction(), (found, step) -> found.assign(to, step));
  }

  /** Puts the limit off (延期), once. */
  @AuditedAction("feedback.EXTENDED")
  @Transactional
  public FeedbackCase extend(UUID id, ExtensionInput input, String ifMatch) {
    return steps.take(
        id,
        ifMatch,
        input.reason(),
        (found, step) -> {
          LocalDate before = found.dueOn();
          CaseEvent event = found.extend(input.dueOn(), step);
          terms.requireLater(before, input.dueOn());
          return event;
        });
  }

  /**
   * Answers a case (答复); a further answer is its next version.
   *
   * @throws org.tongbao.shared.problem.Problem 422 when personal data stands in a public answer
   */
  @AuditedAction("feedback.REPLIED")
  @Transactional
  public FeedbackCase reply(UUID id, ReplyInput input, String ifMatch) {
    return steps.take(
        id,
        ifMatch,
        null,
        (found, step) -> {
          CaseEvent event = found.reply(step);
          publicWords.requireMasked(found, input);
          int number = feedback.replies(found).size() + 1;
          feedback.add(new Reply(id, number, input, step));
          return event;
        });
  }

  /** Ends a case that was answered (办结). */
  @AuditedAction("feedback.CLOSED")
  @Transactional
  public FeedbackCase close(UUID id, NoteInput input, String ifMatch) {
    return steps.take(
        id, ifMatch, input.note(), (found, step) -> found.close(terms.reopenUntil(step), step));
  }

  /** Writes to the submitter. */
  @AuditedAction("feedback.MESSAGE")
  @Transactional
  public FeedbackCase write(UUID id, MessageInput input, String ifMatch) {
    return steps.write(id, ifMatch, input.content());
  }
}
