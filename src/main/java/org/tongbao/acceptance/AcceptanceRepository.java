package org.tongbao.acceptance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored acceptances. */
@ApplicationScoped
class AcceptanceRepository implements PanacheRepositoryBase<Acceptance, UUID> {

  private static final String UNACCEPTED =
      """
      select count(*) from measures m
       where m.issue_id = :issue and not (m.sustained and m.completion = 'BASICALLY_DONE')
         and not exists (select 1 from acceptances a where a.measure_id = m.id and a.ended_at is null)
      """;

  /** Those of an issue or a measure, the last one first. */
  List<Acceptance> of(UUID issueOrMeasure) {
    return list("issueId = ?1 or measureId = ?1 order by recordedAt desc, id desc", issueOrMeasure);
  }

  boolean isAccepted(UUID issueOrMeasure) {
    return count("(issueId = ?1 or measureId = ?1) and endedAt is null", issueOrMeasure) > 0;
  }

  /**
   * Whether a measure of an issue waits for its acceptance; what is kept up for good never ends.
   */
  boolean hasOpenMeasure(UUID issueId) {
    Object open =
        getEntityManager()
            .createNativeQuery(UNACCEPTED, Long.class)
            .setParameter("issue", issueId)
            .getSingleResult();
    return (Long) open > 0;
  }

  /** Whether it is done, and stays so until the transaction ends. */
  boolean isDone(Accepted what) {
    String table = what.issueId() == null ? "measures" : "issues";
    return getEntityManager()
        .createNativeQuery(
            "select completion from " + table + " where id = :id for share", String.class)
        .setParameter("id", what.id())
        .getResultList()
        .contains("DONE");
  }
}
