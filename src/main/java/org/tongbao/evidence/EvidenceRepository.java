package org.tongbao.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tongbao.notice.TaskKind;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.PageRequest;

/** What is known of files. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

  private static final String ACCEPTED_ON =
      """
      select count(*) from acceptances a join evidence e on e.id = :evidence
       where a.recorded_at >= e.created_at
         and (a.issue_id = e.issue_id or a.measure_id = e.measure_id
              or a.issue_id = (select m.issue_id from measures m where m.id = e.measure_id))
      """;

  /** The evidence of an issue or a measure, added last first. */
  List<Evidence> list(TaskKind kind, UUID taskId, PageRequest page) {
    return list(kind, taskId, new Conditions(), page);
  }

  /** What of that is public. */
  List<Evidence> shown(TaskKind kind, UUID taskId, PageRequest page) {
    return list(kind, taskId, new Conditions().always("e.shown"), page);
  }

  /** Whether its issue or measure, or the issue that this belongs to, was accepted since. */
  boolean wasAcceptedOn(UUID evidence) {
    Object acceptances =
        getEntityManager()
            .createNativeQuery(ACCEPTED_ON, Long.class)
            .setParameter("evidence", evidence)
            .getSingleResult();
    return (Long) acceptances > 0;
  }

  private List<Evidence> list(TaskKind kind, UUID taskId, Conditions those, PageRequest page) {
    String task = kind == TaskKind.ISSUE ? "e.issueId" : "e.measureId";
    Conditions conditions =
        those
            .given(taskId, task + " = :task", "task")
            .given(page.after().map(c -> c.id(0)).orElse(null), "e.id < :after", "after");
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "from Evidence e" + conditions.where() + " order by e.id desc", Evidence.class))
        .setMaxResults(page.rows())
        .getResultList();
  }
}
