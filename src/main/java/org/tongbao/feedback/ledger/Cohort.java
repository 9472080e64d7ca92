package org.tongbao.feedback.ledger;

import org.tongbao.shared.page.Conditions;

/** In SQL: the cases of a ledger, {@code f}, and what is said of one. */
final class Cohort {

  /** Null where there is no reply. The limit of the first reply, which is kept with it. */
  static final String IN_TIME =
      "cast(f.replied_at at time zone :zone as date) <= coalesce(f.reply_due_on, f.due_on)";

  private Cohort() {}

  static Conditions of(LedgerScope scope) {
    return new Conditions()
        .given(scope.from(), "f.submitted_at >= :from", "from")
        .given(scope.to(), "f.submitted_at < :to", "to")
        .given(scope.within().limit().orElse(null), "f.organisation_id in (:within)", "within");
  }
}
