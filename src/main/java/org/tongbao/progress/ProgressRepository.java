package org.tongbao.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.notice.RecordedProgress;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.PageRequest;

/** Stored entries. */
@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<ProgressEntry, UUID>, RecordedProgress {

  private final Session session;

  ProgressRepository(Session session) {
    this.session = session;
  }

  Optional<ProgressEntry> last(UUID taskId) {
    return find("taskId = ?1 order by number desc", taskId).page(0, 1).firstResultOptional();
  }

  /** Those of an issue or measure, recorded last first. */
  List<ProgressEntry> list(UUID taskId, PageRequest page) {
    return list(taskId, new Conditions(), page);
  }

  /** The public ones of those issues and measures of a notice, recorded last first. */
  List<ProgressEntry> shown(UUID noticeId, Set<UUID> tasks, PageRequest page) {
    UUID after = page.after().map(cursor -> cursor.id(0)).orElse(null);
    Conditions conditions =
        new Conditions()
            .given(noticeId, "e.notice_id = :notice", "notice")
            .given(tasks.toArray(UUID[]::new), "e.task_id = any(cast(:tasks as uuid[]))", "tasks")
            .given(after, "e.id < :after", "after")
            .always("e.public");
    return conditions
        .bind(
            session.createNativeQuery(
                "select e.* from progress_entries e" + conditions.where() + " order by e.id desc",
                ProgressEntry.class))
        .setMaxResults(page.rows())
        .getResultList();
  }

  private List<ProgressEntry> list(UUID taskId, Conditions those, PageRequest page) {
    Conditions conditions =
        those
            .given(taskId, "e.taskId = :task", "task")
            .given(page.after().map(c -> c.number(0)).orElse(null), "e.number < :after", "after");
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "from ProgressEntry e" + conditions.where() + " order by e.number desc",
                    ProgressEntry.class))
        .setMaxResults(page.rows())
        .getResultList();
  }

  /** The public ones of an issue or measure, recorded last first. */
  List<ProgressEntry> shown(UUID taskId, PageRequest page) {
    return list(taskId, new Conditions().always("e.shown"), page);
  }

  @Override
  @Transactional
  public Set<UUID> tasksOf(UUID noticeId) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select distinct taskId from ProgressEntry where noticeId = :notice", UUID.class)
            .setParameter("notice", noticeId)
            .getResultList());
  }
}
