package org.tongbao.intake;

import java.time.Instant;

/**
 * Proof of when a form was loaded.
 *
 * @param token sealed; a submission brings it as {@code formToken}
 */
public record FormToken(String token, Instant expiresAt) {}
