package org.tongbao.account;

import java.util.List;

/** What a user may do; each within its organisation and those below it. */
public final class Roles {

  /** Organisations and users. */
  public static final String ADMIN = "ADMIN";

  /** Drafts. */
  public static final String EDITOR = "EDITOR";

  /** Reviews. */
  public static final String REVIEWER = "REVIEWER";

  /** Publication, correction, withdrawal. */
  public static final String PUBLISHER = "PUBLISHER";

  /** Feedback. */
  public static final String CASEWORKER = "CASEWORKER";

  /** Unsealing a submitter's identity. */
  public static final String IDENTITY_READER = "IDENTITY_READER";

  /** The audit log. */
  public static final String AUDITOR = "AUDITOR";

  /** All of them. */
  public static final List<String> ALL =
      List.of(ADMIN, EDITOR, REVIEWER, PUBLISHER, CASEWORKER, IDENTITY_READER, AUDITOR);

  private Roles() {}
}
