package org.tongbao.feedback;

import java.time.Instant;

/**
 * How a submission came to the office.
 *
 * @param received when; its first limit counts from then
 * @param step who put it down, and when
 */
record Arrival(Instant received, Step step) {}
