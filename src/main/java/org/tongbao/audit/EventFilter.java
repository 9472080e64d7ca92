package org.tongbao.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongbao.shared.page.Conditions;

/**
 * Which events are wanted; null: whatever it is.
 *
 * @param to the first instant that is not
 * @param organisations those whose deeds are; empty: all, and nobody's
 */
public record EventFilter(
    String actor,
    String action,
    String subject,
    Outcome outcome,
    Instant from,
    Instant to,
    Optional<Set<UUID>> organisations) {

  Conditions conditions() {
    return new Conditions()
        .given(actor, "e.actor = :actor", "actor")
        .given(action, "e.action = :action", "action")
        .given(subject, "e.subject = :subject", "subject")
        .given(outcome == null ? null : outcome.name(), "e.outcome = :outcome", "outcome")
        .given(from, "e.at >= :from", "from")
        .given(to, "e.at < :to", "to")
        .given(
            organisations.orElse(null), "e.organisation_id in (:organisations)", "organisations");
  }
}
