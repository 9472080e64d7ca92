package org.tongbao.shared.problem;

import java.util.Locale;

/**
 * The kinds of problem a client can meet. The slug, made from the name, is part of the contract;
 * title and detail stand in {@code messages/problems_*.properties} under it.
 */
public enum ProblemType {
  MALFORMED_REQUEST(400),
  INVALID_PARAMETER(400),
  INVALID_CURSOR(400),
  UNKNOWN_FIELD(400),
  UNDECODABLE_TEXT(400),
  UNAUTHENTICATED(401),
  WRONG_CREDENTIALS(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  SLUG_TAKEN(409),
  USERNAME_TAKEN(409),
  ORGANISATION_IN_USE(409),
  OWN_ACCOUNT(409),
  CONFLICT(409),
  NOTICE_NOT_EDITABLE(409),
  NOTICE_ALREADY_PUBLISHED(409),
  NOTICE_NOT_PUBLISHED(409),
  NOTICE_ALREADY_WITHDRAWN(409),
  NOTICE_UNCHANGED(409),
  NOTICE_SCHEDULED(409),
  REVISION_LIVE(409),
  REMOVAL_ALREADY_REQUESTED(409),
  REMOVAL_NOT_REQUESTED(409),
  REMOVER_NOT_INDEPENDENT(409),
  REVIEW_NOT_PENDING(409),
  CONTENT_CHANGED(409),
  REVIEWER_NOT_INDEPENDENT(409),
  APPROVAL_MISSING(409),
  WARNING_NOT_PRESENT(409),
  WARNING_ALREADY_ACKNOWLEDGED(409),
  FEEDBACK_STATE(409),
  FEEDBACK_LIMIT_REACHED(409),
  FEEDBACK_TOO_LATE(409),
  NOTICE_WITHDRAWN(410),
  REVISION_REMOVED(410),
  STALE_VERSION(412),
  CONTENT_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  INVALID_CONTENT(422),
  CHECKS_FAILED(422),
  PUBLISH_AT_PAST(422),
  IDEMPOTENCY_KEY_REUSED(422),
  PRECONDITION_REQUIRED(428),
  ACCOUNT_LOCKED(429),
  RATE_LIMITED(429),
  INTERNAL_ERROR(500),
  SERVICE_UNAVAILABLE(503);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The last part of the problem's {@code type}, and its {@code code}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
