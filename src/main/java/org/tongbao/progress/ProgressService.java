package org.tongbao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.checking.Checks;
import org.tongbao.notice.OpenTask;
import org.tongbao.notice.TaskKind;
import org.tongbao.notice.TaskState;
import org.tongbao.notice.Tasks;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;

/** What staff record on issues and measures. */
@ApplicationScoped
public class ProgressService {

  private final Tasks tasks;
  private final ProgressRepository entries;
  private final Checks checks;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  ProgressService(
      Tasks tasks,
      ProgressRepository entries,
      Checks checks,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.tasks = tasks;
    this.entries = entries;
    this.checks = checks;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** The entries of an issue or measure, recorded last first. */
  @Transactional
  public Page<ProgressView> list(UUID taskId, TaskKind kind, PageRequest page) {
    tasks.requireReach(kind, taskId);
    return Page.cut(entries.list(taskId, page), page, ProgressEntry::cursor, ProgressEntry::view);
  }

  /**
   * Adds an entry, and moves the issue or measure with it.
   *
   * @throws Problem 409 while the notice is under review, 412 when the issue or measure is of
   *     another version, 422 when the entry breaks a rule
   */
  @Transactional
  @AuditedAction("progress.record")
  public ProgressView record(UUID taskId, TaskKind kind, ProgressInput input, String ifMatch) {
    OpenTask task = tasks.open(kind, taskId, ifMatch);
    TaskState state = task.state();
    Turn before = entries.last(taskId).map(ProgressEntry::turn).orElse(Turn.start(state.reached()));
    Turn next = before.next(input);
    ProgressRules.require(state, before, next, input, LocalDate.now(clock));
    if (input.isPublic()) {
      checks.requireMasked(state.notice(), "/note", input.note());
      checks.requireMasked(state.notice(), "/reason", input.reason());
    }
    ProgressEntry entry = new ProgressEntry(state, next, input);
    entries.persist(entry.recorded(actor.username(), clock.instant()));
    task.moveTo(next.reached());
    audit.done(actor.get(), "progress.record", taskId);
    return entry.view();
  }
}
