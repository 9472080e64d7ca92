package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.meter.Backlog;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** How long personal data is kept once a case has ended, and what goes when that is over. */
@ApplicationScoped
public class Retention implements Backlog {

  private static final String SERVER = "system";

  private final RetentionList ended;
  private final FeedbackRepository feedback;
  private final Erasure erasure;
  private final CaseTerms terms;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final int days;
  private final ZoneId zone;

  Retention(
      RetentionList ended,
      FeedbackRepository feedback,
      Erasure erasure,
      CaseTerms terms,
      CurrentActor actor,
      AuditLog audit,
      TongbaoConfig config) {
    this.ended = ended;
    this.feedback = feedback;
    this.erasure = erasure;
    this.terms = terms;
    this.actor = actor;
    this.audit = audit;
    this.days = config.feedback().keepPersonalData();
    this.zone = config.zone();
  }

  /**
   * What will have been erased when a day is over, of the cases within reach.
   *
   * @param by null: today
   */
  @Transactional
  public Page<DueErasure> preview(LocalDate by, PageRequest page) {
    LocalDate day = by == null ? terms.today() : by;
    return ended.page(actor.scope(), endedBefore(day), page, days, zone);
  }

  /** Erases what is due, one case; false when nothing is. Others may do so at the same time. */
  @Transactional
  public boolean eraseNext() {
    return ended
        .next(endedBefore(terms.today()))
        .map(
            due -> {
              feedback.add(erasure.erase(due, terms.step(null, null)));
              audit.done(SERVER, "feedback.ERASED", due.id());
              return true;
            })
        .orElse(false);
  }

  @Override
  public String queue() {
    return "erasures";
  }

  @Override
  @Transactional
  public Optional<Instant> oldestDue(Instant now) {
    return ended
        .firstEnded(endedBefore(terms.today()))
        .map(at -> LocalDate.ofInstant(at, zone).plusDays(days).atStartOfDay(zone).toInstant());
  }

  /** A case is due on the day that stands so many days behind the one on which it ended. */
  private Instant endedBefore(LocalDate day) {
    return day.minusDays(days).plusDays(1).atStartOfDay(zone).toInstant();
  }
}
