package org.tongbao.feedback.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.tongbao.account.Scope;

/**
 * Which cases a ledger holds, and from when it looks at them.
 *
 * @param organisationId the one asked for; null: none in particular
 * @param within all whose cases are in it
 * @param zone in which months and days are counted
 */
record LedgerScope(YearMonth month, UUID organisationId, Scope within, ZoneId zone, Instant asOf) {

  Instant from() {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  /** The first instant of the next month. */
  Instant to() {
    return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(asOf, zone);
  }

  /** As a clock in the office shows it, without fractions; null for null. */
  LocalDateTime local(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, zone).withNano(0);
  }
}
