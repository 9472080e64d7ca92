package org.tongbao.shared.idempotency;

/**
 * The answer to a POST.
 *
 * @param repeated whether the work was done before, and nothing now
 */
public record Outcome<T>(T answer, boolean repeated) {}
