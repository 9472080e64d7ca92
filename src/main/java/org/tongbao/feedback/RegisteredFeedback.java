package org.tongbao.feedback;

/**
 * What staff pass on to whom they registered, and the case as it stands.
 *
 * @param accessCode shown this once
 */
public record RegisteredFeedback(String trackingNumber, String accessCode, FeedbackCase feedback) {}
