package org.tongbao.feedback;

import java.time.Instant;

/**
 * A message about a case.
 *
 * @param author the username, for staff to see; null for what the submitter wrote
 */
public record MessageView(Instant at, boolean fromSubmitter, String author, String content) {}
