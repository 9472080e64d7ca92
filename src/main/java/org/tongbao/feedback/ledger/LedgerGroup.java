package org.tongbao.feedback.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The cases that have something in common, counted.
 *
 * @param key what: a kind, a channel, a unit or the id of an organisation; null: no unit yet
 * @param name the organisation's; null for other groups
 */
@RegisterForReflection
public record LedgerGroup(String key, String name, LedgerTotals totals) {}
