package org.tongbao.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.notice.NoticeView;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.problem.Problem;

/** What staff do with the checks of a notice. */
@ApplicationScoped
public class CheckService {

  private static final Messages MESSAGES = Messages.named("problems");

  private final NoticeLifecycle notices;
  private final Checks checks;

  CheckService(NoticeLifecycle notices, Checks checks) {
    this.notices = notices;
    this.checks = checks;
  }

  /**
   * What the checks say of a notice as it is now.
   *
   * @throws Problem 404 when there is none within reach
   */
  @Transactional
  public ChecksView of(UUID noticeId, Locale locale) {
    return view(notices.read(noticeId).notice(), locale);
  }

  private ChecksView view(NoticeView notice, Locale locale) {
    List<Finding> findings = checks.run(notice);
    return new ChecksView(
        findings.stream().noneMatch(found -> found.code().severity() == Severity.ERROR),
        notice.contentHash(),
        findings.stream().limit(Checks.MOST).map(found -> view(found, locale)).toList(),
        Math.max(0, findings.size() - Checks.MOST));
  }

  private static FindingView view(Finding found, Locale locale) {
    return new FindingView(
        found.code(),
        found.code().severity(),
        found.place().pointer(),
        MESSAGES.text(locale, "violation." + found.key(), found.arguments().toArray()));
  }
}
