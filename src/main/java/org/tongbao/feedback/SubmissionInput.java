package org.tongbao.feedback;

import java.util.UUID;

/** What a case is made of, whoever brings it in. */
interface SubmissionInput {

  UUID noticeId();

  UUID issueId();

  UUID measureId();

  UUID organisationId();

  FeedbackKind kind();

  String subject();

  String content();

  /** Who submits; null when they do not say. */
  SubmitterInput submitter();

  boolean consent();

  /** How it came in. */
  Channel cameBy();
}
