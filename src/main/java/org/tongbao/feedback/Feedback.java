package org.tongbao.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.model.VersionedEntity;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** A submission and the case made of it. Each move gives the event that must be kept with it. */
@Entity
@Table(name = "feedback")
class Feedback extends VersionedEntity {

  @Column(updatable = false)
  private String trackingNumber;

  @Column(updatable = false)
  private byte[] accessCodeHash;

  private UUID organisationId;

  private UUID noticeId;

  private Integer revisionNumber;

  private UUID issueId;

  private UUID measureId;

  @Enumerated(EnumType.STRING)
  private FeedbackKind kind;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String subject;
  private String content;
  private byte[] submitter;

  @SuppressWarnings("UnusedVariable") // kept as proof
  private String consentVersion;

  @SuppressWarnings("UnusedVariable") // kept as proof
  private Instant consentAt;

  private Instant submittedAt;

  @Enumerated(EnumType.STRING)
  private FeedbackStatus status;

  private LocalDate dueOn;

  private String unit;
  private String handler;
  private String instruction;

  /** For Hibernate. */
  protected Feedback() {}

  Feedback(Target target, FeedbackInput input, Ticket ticket, Instant now, LocalDate dueOn) {
    super(now);
    this.trackingNumber = ticket.trackingNumber();
    this.accessCodeHash = ticket.accessCodeHash();
    this.organisationId = target.organisationId();
    this.noticeId = target.noticeId();
    this.revisionNumber = target.revision();
    this.issueId = target.issueId();
    this.measureId = target.measureId();
    this.kind = input.kind();
    this.channel = input.channel().channel();
    this.subject = input.subject();
    this.content = input.content();
    this.submittedAt = now;
    this.status = FeedbackStatus.RECEIVED;
    this.dueOn = dueOn;
  }

  /** Keeps who submitted it, sealed, and the privacy notice they agreed to. */
  void identify(byte[] sealedSubmitter, String consentVersion) {
    this.submitter = sealedSubmitter;
    this.consentVersion = consentVersion;
    this.consentAt = submittedAt;
  }

  CaseEvent submitted() {
    return new CaseEvent(
        id(), EventType.RECEIVED, null, FeedbackStatus.RECEIVED, Step.ofSubmitter(submittedAt));
  }

  /**
   * Takes the case on.
   *
   * @param replyBy until when it is then to be answered
   */
  CaseEvent accept(LocalDate replyBy, Step step) {
    CaseEvent event = move(CaseAction.ACCEPTANCE, step);
    this.dueOn = replyBy;
    return event;
  }

  /** Gives the case to a unit, or to another one. */
  CaseEvent assign(AssignmentInput assignment, Step step) {
    CaseEvent event = move(CaseAction.ASSIGNMENT, step);
    this.unit = assignment.unit();
    this.handler = assignment.handler();
    this.instruction = assignment.instruction();
    return event;
  }

  CaseEvent reply(Step step) {
    return move(CaseAction.REPLIES, step);
  }

  CaseEvent close(Step step) {
    return move(CaseAction.CLOSURE, step);
  }

  private CaseEvent move(CaseAction action, Step step) {
    if (!action.possibleIn(status)) {
      List<String> allowed = CaseAction.in(status).stream().map(CaseAction::path).toList();
      throw new Problem(
              ProblemType.FEEDBACK_STATE,
              status,
              allowed.isEmpty() ? "–" : String.join(", ", allowed))
          .member("state", status)
          .member("allowed", allowed);
    }
    CaseEvent event = new CaseEvent(id(), action.event(), status, action.to(), step);
    this.status = action.to();
    touch(step.at());
    return event;
  }

  String trackingNumber() {
    return trackingNumber;
  }

  byte[] accessCodeHash() {
    return accessCodeHash;
  }

  UUID organisationId() {
    return organisationId;
  }

  FeedbackStatus status() {
    return status;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  FeedbackCase view(List<Reply> replies, List<CaseEvent> events) {
    return new FeedbackCase(
        id(),
        version(),
        createdAt(),
        updatedAt(),
        trackingNumber,
        organisationId,
        noticeId,
        revisionNumber,
        issueId,
        measureId,
        kind,
        channel,
        subject,
        content,
        submitter == null,
        status,
        submittedAt,
        dueOn,
        unit,
        handler,
        instruction,
        replies.stream().map(Reply::view).toList(),
        events.stream().map(CaseEvent::view).toList());
  }

  TrackedFeedback tracked(List<CaseEvent> shown, Reply newest) {
    return new TrackedFeedback(
        trackingNumber,
        kind,
        subject,
        content,
        status,
        submittedAt,
        dueOn,
        noticeId,
        issueId,
        measureId,
        shown.stream().map(CaseEvent::tracked).toList(),
        newest == null ? null : newest.tracked());
  }
}
