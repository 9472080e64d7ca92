package org.tongbao.feedback.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How many cases of a group stand how. A case may count in several: one that is answered and then
 * marked as a duplicate is both.
 *
 * @param accepted taken on at some time
 * @param duplicate closed in favour of another that says the same
 * @param answeredInTime whose first reply came on a day not after the limit then in force
 * @param open neither replied to nor ended
 * @param overdue those open whose limit has passed
 */
@RegisterForReflection
public record LedgerTotals(
    int received,
    int accepted,
    int rejected,
    int spam,
    int withdrawn,
    int duplicate,
    int answeredInTime,
    int answeredLate,
    int open,
    int overdue) {}
