package org.tongbao.shared.problem;

import static org.tongbao.shared.problem.Retry.AFTER_ACTION;
import static org.tongbao.shared.problem.Retry.AFTER_CHANGE;
import static org.tongbao.shared.problem.Retry.LATER;
import static org.tongbao.shared.problem.Retry.NEVER;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of problem a client can meet. The slug, made from the name, is part of the contract;
 * title and detail stand in {@code messages/problems_*.properties} under it, what else there is to
 * say in {@code messages/catalogue_*.properties}.
 */
public enum ProblemType {
  MALFORMED_REQUEST(400, AFTER_CHANGE),
  INVALID_PARAMETER(400, AFTER_CHANGE),
  INVALID_CURSOR(400, AFTER_CHANGE),
  UNKNOWN_FIELD(400, AFTER_CHANGE),
  UNDECODABLE_TEXT(400, AFTER_CHANGE),
  UNAUTHENTICATED(401, AFTER_ACTION),
  WRONG_CREDENTIALS(401, AFTER_CHANGE),
  FORBIDDEN(403, AFTER_ACTION),
  NOT_FOUND(404, NEVER),
  IDENTITY_ABSENT(404, NEVER),
  METHOD_NOT_ALLOWED(405, NEVER),
  NOT_ACCEPTABLE(406, AFTER_CHANGE),
  SLUG_TAKEN(409, AFTER_CHANGE),
  USERNAME_TAKEN(409, AFTER_CHANGE),
  ORGANISATION_IN_USE(409, AFTER_ACTION),
  OWN_ACCOUNT(409, AFTER_ACTION),
  CONFLICT(409, AFTER_CHANGE),
  NOTICE_NOT_EDITABLE(409, AFTER_ACTION),
  NOTICE_ALREADY_PUBLISHED(409, NEVER),
  NOTICE_NOT_PUBLISHED(409, AFTER_ACTION),
  NOTICE_ALREADY_WITHDRAWN(409, NEVER),
  NOTICE_UNCHANGED(409, NEVER),
  NOTICE_SCHEDULED(409, AFTER_ACTION),
  REVISION_LIVE(409, AFTER_ACTION),
  REMOVAL_ALREADY_REQUESTED(409, NEVER),
  REMOVAL_NOT_REQUESTED(409, AFTER_ACTION),
  REMOVER_NOT_INDEPENDENT(409, AFTER_ACTION),
  REVIEW_NOT_PENDING(409, AFTER_ACTION),
  CONTENT_CHANGED(409, AFTER_CHANGE),
  REVIEWER_NOT_INDEPENDENT(409, AFTER_ACTION),
  APPROVAL_MISSING(409, AFTER_ACTION),
  WARNING_NOT_PRESENT(409, AFTER_CHANGE),
  WARNING_ALREADY_ACKNOWLEDGED(409, NEVER),
  ACCEPTANCE_NOT_DUE(409, AFTER_ACTION),
  KEPT_ON_RECORD(409, NEVER),
  EVIDENCE_PRESENT(409, NEVER),
  FEEDBACK_STATE(409, AFTER_ACTION),
  FEEDBACK_LIMIT_REACHED(409, NEVER),
  FEEDBACK_TOO_LATE(409, NEVER),
  NOTICE_WITHDRAWN(410, NEVER),
  REVISION_REMOVED(410, NEVER),
  STALE_VERSION(412, AFTER_CHANGE),
  CONTENT_TOO_LARGE(413, AFTER_CHANGE),
  UNSUPPORTED_MEDIA_TYPE(415, AFTER_CHANGE),
  INVALID_CONTENT(422, AFTER_CHANGE),
  UNREADABLE_SHEET(422, AFTER_CHANGE),
  EVIDENCE_NOT_ACCEPTED(422, AFTER_CHANGE),
  CHECKS_FAILED(422, AFTER_ACTION),
  PUBLISH_AT_PAST(422, AFTER_CHANGE),
  IDEMPOTENCY_KEY_REUSED(422, AFTER_CHANGE),
  PRECONDITION_REQUIRED(428, AFTER_CHANGE),
  ACCOUNT_LOCKED(429, LATER),
  RATE_LIMITED(429, LATER),
  INTERNAL_ERROR(500, LATER),
  SERVICE_UNAVAILABLE(503, LATER);

  private final int status;
  private final Retry retry;

  ProblemType(int status, Retry retry) {
    this.status = status;
    this.retry = retry;
  }

  /** The type with this slug. */
  public static Optional<ProblemType> of(String slug) {
    return Stream.of(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  public int status() {
    return status;
  }

  public Retry retry() {
    return retry;
  }

  /** The last part of the problem's {@code type}, and its {@code code}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The problem's {@code type}: the address, on this server, of what there is to say about it. */
  public String address() {
    return "/problems/" + slug();
  }
}
