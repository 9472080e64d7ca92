package org.tongbao.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tongbao.notice.NoticeInput;
import org.tongbao.notice.NoticeService;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.Source;
import org.tongbao.shared.model.DryRun;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Makes drafts of texts. */
@ApplicationScoped
public class ImportService {

  private static final Messages MESSAGES = Messages.named("diagnostics");

  private final NoticeService notices;
  private final Validator validator;
  private final DryRun dryRuns;

  ImportService(NoticeService notices, Validator validator, DryRun dryRuns) {
    this.notices = notices;
    this.validator = validator;
    this.dryRuns = dryRuns;
  }

  /**
   * Makes a draft of a text.
   *
   * @param dryRun whether everything is only tried: nothing is kept, and the ids lead nowhere
   * @throws Problem 422 for a text without words, or an organisation that is not within reach
   */
  @Transactional
  public ImportView importText(
      UUID organisationId, String text, Source source, boolean dryRun, Locale locale) {
    if (text.isBlank()) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("", "required");
    }
    ParsedNotice parsed = NoticeParser.parse(text);
    NoticeView notice = notices.create(valid(parsed.notice().of(organisationId)), source);
    if (dryRun) {
      dryRuns.begin();
    }
    return new ImportView(
        notice, parsed.diagnostics().stream().map(found -> view(found, locale)).toList());
  }

  private NoticeInput valid(NoticeInput input) {
    var violations = validator.validate(input);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return input;
  }

  private static DiagnosticView view(Diagnostic found, Locale locale) {
    return new DiagnosticView(
        found.code(),
        found.line(),
        found.column(),
        found.text(),
        MESSAGES.text(Messages.choose(List.of(locale)), found.code().name(), found.text()));
  }
}
