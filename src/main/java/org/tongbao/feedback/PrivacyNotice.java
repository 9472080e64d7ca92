package org.tongbao.feedback;

import java.time.LocalDate;

/** What submitters agree to when they say who they are. */
public record PrivacyNotice(String version, String text, LocalDate updatedOn) {}
