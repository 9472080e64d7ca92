package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cases as those who work on them and those who submitted them see them. */
@ApplicationScoped
class CaseViews {

  private static final Assignment NOBODY = new Assignment(null, null, null);

  private final FeedbackRepository feedback;

  CaseViews(FeedbackRepository feedback) {
    this.feedback = feedback;
  }

  /** For staff, on a day. */
  FeedbackCase ofCase(Feedback of, LocalDate today) {
    Submission said = of.submission();
    Milestones reached = of.milestones();
    Assignment given = Optional.ofNullable(of.assignment()).orElse(NOBODY);
    return new FeedbackCase(
        of.id(),
        of.version(),
        of.createdAt(),
        of.updatedAt(),
        said.trackingNumber(),
        of.organisationId(),
        said.noticeId(),
        said.revisionNumber(),
        said.issueId(),
        said.measureId(),
        said.kind(),
        said.channel(),
        said.subject(),
        said.content(),
        said.isAnonymous(),
        of.status(),
        new CaseGuard(of, CaseAction.Party.STAFF, today).allowed(),
        said.submittedAt(),
        of.dueOn(),
        reached.acceptedAt(),
        reached.repliedAt(),
        reached.endedAt(),
        of.reopenUntil(),
        given.unit(),
        given.handler(),
        given.instruction(),
        of.rejection(),
        of.duplicateOf(),
        feedback.duplicates(of),
        of.rating(),
        of.isMessageWaiting(),
        of.erasedAt(),
        feedback.replies(of).stream().map(Reply::view).toList(),
        feedback.messages(of).stream().map(Message::view).toList(),
        feedback.events(of).stream().map(CaseEvent::view).toList());
  }

  /** For its submitter, on a day. */
  TrackedFeedback ofTracked(Feedback of, LocalDate today) {
    Submission said = of.submission();
    List<Reply> replies = feedback.replies(of);
    return new TrackedFeedback(
        said.trackingNumber(),
        of.organisationId(),
        said.kind(),
        said.subject(),
        said.content(),
        of.status().told(),
        new CaseGuard(of, CaseAction.Party.SUBMITTER, today).allowed(),
        said.submittedAt(),
        of.dueOn(),
        of.reopenUntil(),
        said.noticeId(),
        said.issueId(),
        said.measureId(),
        of.rejection(),
        of.rating(),
        feedback.events(of).stream().filter(CaseEvent::isShown).map(CaseEvent::tracked).toList(),
        feedback.messages(of).stream().map(Message::tracked).toList(),
        replies.isEmpty() ? null : replies.get(replies.size() - 1).tracked());
  }
}
