package org.tongbao.intake;

import java.util.Optional;
import org.tongbao.feedback.FeedbackInput;

/**
 * What a plain form sends.
 *
 * @param idempotencyKey null where there is none
 * @param returnTo where its sender is led afterwards
 */
record FormPost(FeedbackInput submission, String idempotencyKey, Optional<WebAddress> returnTo) {}
