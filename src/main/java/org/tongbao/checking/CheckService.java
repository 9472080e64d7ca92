package org.tongbao.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.notice.NoticeView;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What staff do with the checks of a notice. */
@ApplicationScoped
public class CheckService {

  private static final Messages MESSAGES = Messages.named("problems");

  private final NoticeLifecycle notices;
  private final Checks checks;
  private final AcknowledgementRepository acknowledgements;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  CheckService(
      NoticeLifecycle notices,
      Checks checks,
      AcknowledgementRepository acknowledgements,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.notices = notices;
    this.checks = checks;
    this.acknowledgements = acknowledgements;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What the checks say of a notice as it is now.
   *
   * @throws Problem 404 when there is none within reach
   */
  @Transactional
  public ChecksView of(UUID noticeId, Locale locale) {
    NoticeView notice = notices.read(noticeId).notice();
    return view(notice, checks.run(notice), locale);
  }

  /**
   * Notes that a warning may stand. It holds until what was found changes: the words of that part,
   * or what is wrong with them.
   *
   * @throws Problem 409 when there is no such warning, or it was acknowledged before
   */
  @Transactional
  @AuditedAction("checks.acknowledge")
  public ChecksView acknowledge(UUID noticeId, AcknowledgementInput input, Locale locale) {
    NoticeView notice = notices.lock(noticeId).notice();
    List<Finding> findings = checks.run(notice);
    List<Finding> present = findings.stream().filter(found -> isMeant(found, input)).toList();
    if (present.isEmpty()) {
      throw new Problem(ProblemType.WARNING_NOT_PRESENT);
    }
    Map<String, Acknowledgement> known = acknowledgements.ofNotice(noticeId);
    List<Finding> open =
        present.stream().filter(found -> !known.containsKey(found.hash())).toList();
    if (open.isEmpty()) {
      throw new Problem(ProblemType.WARNING_ALREADY_ACKNOWLEDGED);
    }
    open.forEach(found -> acknowledgements.persist(acknowledgement(noticeId, found, input)));
    acknowledgements.flush();
    audit.done(actor.get(), "checks.acknowledge", noticeId, input.code() + " " + input.pointer());
    return view(notice, findings, locale);
  }

  private Acknowledgement acknowledgement(
      UUID noticeId, Finding found, AcknowledgementInput input) {
    return new Acknowledgement(noticeId, found, input.reason(), actor.username(), clock.instant());
  }

  private static boolean isMeant(Finding found, AcknowledgementInput input) {
    return found.code() == input.code()
        && found.code().severity() == Severity.WARNING
        && found.place().pointer().equals(input.pointer());
  }

  private ChecksView view(NoticeView notice, List<Finding> findings, Locale locale) {
    Map<String, Acknowledgement> known = acknowledgements.ofNotice(notice.id());
    return new ChecksView(
        findings.stream().noneMatch(found -> found.code().severity() == Severity.ERROR),
        notice.contentHash(),
        findings.stream()
            .limit(Checks.MOST)
            .map(found -> view(found, known.get(found.hash()), locale))
            .toList(),
        Math.max(0, findings.size() - Checks.MOST));
  }

  private static FindingView view(Finding found, Acknowledgement known, Locale locale) {
    return new FindingView(
        found.code(),
        found.code().severity(),
        found.place().pointer(),
        MESSAGES.text(locale, "violation." + found.key(), found.arguments().toArray()),
        known == null ? null : known.view());
  }
}
