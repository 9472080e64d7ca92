package org.tongbao.evidence;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.account.Roles;
import org.tongbao.audit.AuditLog;
import org.tongbao.checking.Checks;
import org.tongbao.notice.NoticeService;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.TaskKind;
import org.tongbao.notice.Tasks;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Keeps the evidence of issues and measures. */
@ApplicationScoped
public class EvidenceService {

  private final EvidenceRepository repository;
  private final Chunks chunks;
  private final Tasks tasks;
  private final NoticeService notices;
  private final Checks checks;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  EvidenceService(
      EvidenceRepository repository,
      Chunks chunks,
      Tasks tasks,
      NoticeService notices,
      Checks checks,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.repository = repository;
    this.chunks = chunks;
    this.tasks = tasks;
    this.notices = notices;
    this.checks = checks;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Demands that there is such a task within reach.
   *
   * @throws Problem 404 when there is none
   */
  @Transactional
  EvidenceOf requireReach(TaskKind kind, UUID taskId) {
    return new EvidenceOf(kind, taskId, tasks.requireReach(kind, taskId));
  }

  /** The evidence of an issue or a measure, added last first. */
  @Transactional
  public Page<EvidenceView> list(TaskKind kind, UUID taskId, PageRequest page) {
    tasks.requireReach(kind, taskId);
    return Page.cut(repository.list(kind, taskId, page), page, Evidence::cursor, Evidence::view);
  }

  /** Keeps a file that has come. */
  @Transactional
  @AuditedAction("evidence.add")
  EvidenceView add(
      UUID taskId, EvidenceOf what, ReceivedFile file, EvidenceKind kind, EvidenceInput input) {
    Evidence evidence = new Evidence(what, file, kind, input, actor.username(), clock.instant());
    repository.persistAndFlush(evidence);
    chunks.write(evidence.id(), file);
    audit.done(actor.get(), "evidence.add", evidence.id());
    return evidence.view();
  }

  @Transactional
  public EvidenceView get(UUID evidenceId) {
    return withinReach(evidenceId).view();
  }

  /** The file, for staff. */
  @Transactional
  EvidenceFile file(UUID evidenceId) {
    return withinReach(evidenceId).file();
  }

  /**
   * Changes what is said of a file.
   *
   * @throws Problem 422 when the name does not fit the file, or personal data would be public
   * @throws ForbiddenException when somebody else than a publisher makes it public, or not public
   */
  @Transactional
  @AuditedAction("evidence.replace")
  public EvidenceView replace(UUID evidenceId, EvidenceInput input, String ifMatch) {
    Evidence evidence = withinReach(evidenceId);
    Preconditions.require(ifMatch, evidence.version());
    if (!evidence.kind().fits(input.filename())) {
      throw new Problem(ProblemType.INVALID_CONTENT)
          .violation("/filename", "evidence-name-differs", evidence.kind().ending());
    }
    if (input.isPublic() != evidence.isPublic() && !actor.get().roles().contains(Roles.PUBLISHER)) {
      throw new ForbiddenException();
    }
    if (input.isPublic()) {
      NoticeView notice = notices.get(evidence.noticeId());
      checks.requireMasked(notice, "/filename", input.filename());
      checks.requireMasked(notice, "/description", input.description());
    }
    evidence.change(input, clock.instant());
    repository.flush();
    audit.done(actor.get(), "evidence.replace", evidenceId, "public: " + input.isPublic());
    return evidence.view();
  }

  /**
   * Deletes a file.
   *
   * @throws Problem 409 when something was accepted on it
   */
  @Transactional
  @AuditedAction("evidence.delete")
  public void delete(UUID evidenceId, String ifMatch) {
    Evidence evidence = withinReach(evidenceId);
    Preconditions.require(ifMatch, evidence.version());
    if (repository.wasAcceptedOn(evidenceId)) {
      throw new Problem(ProblemType.KEPT_ON_RECORD);
    }
    repository.delete(evidence);
    repository.flush();
    audit.done(actor.get(), "evidence.delete", evidenceId);
  }

  /** As its issue or measure is. */
  private Evidence withinReach(UUID evidenceId) {
    Evidence evidence =
        repository
            .findByIdOptional(evidenceId)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    tasks.requireReach(evidence.taskKind(), evidence.taskId());
    return evidence;
  }
}
