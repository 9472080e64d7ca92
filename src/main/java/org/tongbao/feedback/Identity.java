package org.tongbao.feedback;

import java.time.Instant;

/**
 * Who submitted something, as far as they said.
 *
 * @param policyVersion the privacy notice that they agreed to
 */
public record Identity(
    String name, String phone, String email, String policyVersion, Instant consentedAt) {}
