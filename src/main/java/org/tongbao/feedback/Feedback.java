package org.tongbao.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.shared.model.VersionedEntity;

/** A submission and the case made of it. Each move gives the event that must be kept with it. */
@Entity
@Table(name = "feedback")
class Feedback extends VersionedEntity {

  @Embedded private Submission submission;

  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private FeedbackStatus status;

  private LocalDate dueOn;

  /** The limit whose passing is in the history. */
  @SuppressWarnings("UnusedVariable") // queries read it
  private LocalDate overdueRecorded;

  @Embedded private Assignment assignment;
  @Embedded private Milestones milestones;
  @Embedded private Rejection rejection;
  @Embedded private Rating rating;

  private UUID duplicateOf;
  private LocalDate reopenUntil;
  private boolean messageWaiting;
  private Instant erasedAt;

  /** For Hibernate. */
  protected Feedback() {}

  Feedback(UUID organisationId, Submission submission, LocalDate acceptBy, Instant now) {
    super(now);
    this.submission = submission;
    this.organisationId = organisationId;
    this.status = FeedbackStatus.RECEIVED;
    this.dueOn = acceptBy;
    this.milestones = new Milestones();
  }

  CaseEvent submitted(Step step) {
    return new CaseEvent(this, EventType.RECEIVED, null, step);
  }

  /** Puts a case that was just received aside: the server, not a person, took it for spam. */
  CaseEvent quarantine(Step step) {
    return move(EventType.SPAM, FeedbackStatus.SPAM, step);
  }

  /**
   * Takes the case on.
   *
   * @param replyBy until when it is then to be answered
   */
  CaseEvent accept(LocalDate replyBy, Step step) {
    require(CaseAction.ACCEPTANCE, step);
    dueOn = replyBy;
    milestones.accepted(step.at());
    return move(EventType.ACCEPTED, FeedbackStatus.ACCEPTED, step);
  }

  CaseEvent reject(Rejection why, Step step) {
    require(CaseAction.REJECTION, step);
    rejection = why;
    return move(EventType.REJECTED, FeedbackStatus.REJECTED, step);
  }

  /** Gives the case to a unit, or to another one. */
  CaseEvent assign(Assignment to, Step step) {
    require(CaseAction.ASSIGNMENT, step);
    assignment = to;
    return move(EventType.ASSIGNED, FeedbackStatus.ASSIGNED, step);
  }

  /** Gives the case to another organisation, which has until then to accept it. */
  CaseEvent transfer(UUID to, LocalDate acceptBy, Step step) {
    require(CaseAction.TRANSFER, step);
    organisationId = to;
    assignment = null;
    dueOn = acceptBy;
    milestones.transferred();
    return move(EventType.TRANSFERRED, FeedbackStatus.TRANSFERRED, step);
  }

  CaseEvent extend(LocalDate until, Step step) {
    require(CaseAction.EXTENSION, step);
    dueOn = until;
    milestones.extended();
    return move(EventType.EXTENDED, status, step);
  }

  CaseEvent reply(Step step) {
    require(CaseAction.REPLIES, step);
    milestones.replied(step.at(), dueOn);
    messageWaiting = false;
    return move(EventType.REPLIED, FeedbackStatus.REPLIED, step);
  }

  /**
   * Closes the case.
   *
   * @param until the last day on which the submitter may ask for it to be taken up again
   */
  CaseEvent close(LocalDate until, Step step) {
    require(CaseAction.CLOSURE, step);
    openUntil(until);
    return move(EventType.CLOSED, FeedbackStatus.CLOSED, step);
  }

  CaseEvent markSpam(Step step) {
    require(CaseAction.SPAM_MARK, step);
    return move(EventType.SPAM, FeedbackStatus.SPAM, step);
  }

  CaseEvent restore(Step step) {
    require(CaseAction.RESTORATION, step);
    return move(EventType.RESTORED, FeedbackStatus.RECEIVED, step);
  }

  /** Closes the case in favour of another that says the same. */
  CaseEvent closeAsDuplicate(UUID of, LocalDate until, Step step) {
    require(CaseAction.DUPLICATE, step);
    openUntil(until);
    duplicateOf = of;
    return move(EventType.DUPLICATE, FeedbackStatus.CLOSED, step);
  }

  CaseEvent withdraw(Step step) {
    require(CaseAction.WITHDRAWAL, step);
    return move(EventType.WITHDRAWN, FeedbackStatus.WITHDRAWN, step);
  }

  CaseEvent rate(Rating given, Step step) {
    require(CaseAction.RATING, step);
    rating = given;
    return move(EventType.RATED, status, step);
  }

  /** Takes a closed case up again. */
  CaseEvent reopen(LocalDate replyBy, Step step) {
    require(CaseAction.REOPENING, step);
    dueOn = replyBy;
    reopenUntil = null;
    duplicateOf = null;
    milestones.reopened();
    return move(EventType.REOPENED, FeedbackStatus.REOPENED, step);
  }

  /** Puts down that the limit has passed, which moves nothing else. */
  CaseEvent passLimit(Step step) {
    overdueRecorded = dueOn;
    touch(step.at());
    return new CaseEvent(this, EventType.OVERDUE, status, step);
  }

  /** Lets a message pass; one of the submitter waits for an answer. */
  void message(boolean fromSubmitter, Step step) {
    require(CaseAction.MESSAGES, step);
    messageWaiting = fromSubmitter;
    touch(step.at());
  }

  /** Takes out of the case's own words what is personal, in any state. */
  CaseEvent erase(Step step) {
    submission.erase();
    rating = rating == null ? null : rating.masked();
    rejection = rejection == null ? null : rejection.masked();
    assignment = assignment == null ? null : assignment.masked();
    erasedAt = step.at();
    touch(step.at());
    return new CaseEvent(this, EventType.ERASED, status, step);
  }

  private void openUntil(LocalDate until) {
    boolean again = milestones.times(CaseAction.REOPENING) < CaseAction.REOPENING.most();
    reopenUntil = again ? until : null;
  }

  private CaseEvent move(EventType type, FeedbackStatus to, Step step) {
    FeedbackStatus from = status;
    status = to;
    milestones.reached(to, step.at());
    touch(step.at());
    return new CaseEvent(this, type, from, step);
  }

  private void require(CaseAction action, Step step) {
    new CaseGuard(this, step.party(), step.on()).require(action);
  }

  Submission submission() {
    return submission;
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

  Assignment assignment() {
    return assignment;
  }

  Milestones milestones() {
    return milestones;
  }

  Rejection rejection() {
    return rejection;
  }

  Rating rating() {
    return rating;
  }

  UUID duplicateOf() {
    return duplicateOf;
  }

  LocalDate reopenUntil() {
    return reopenUntil;
  }

  boolean isMessageWaiting() {
    return messageWaiting;
  }

  Instant erasedAt() {
    return erasedAt;
  }
}
