package org.tongbao;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the audit log has on something, and a way to break what the API does not let one break. */
@ApplicationScoped
public class AuditEvents {

  @Inject EntityManager entities;

  /** Each as outcome, actor and changes, the oldest first. */
  @Transactional
  public List<String> of(UUID subject, String action) {
    List<?> events =
        entities
            .createNativeQuery(
                """
            select concat_ws(' ', outcome, actor, changes) from audit_events
             where subject = ?1 and action = ?2 order by at, id
            """,
                String.class)
            .setParameter(1, subject.toString())
            .setParameter(2, action)
            .getResultList();
    return events.stream().map(String.class::cast).toList();
  }

  /** Changes a row behind the server's back; {@code ?1} is its id. */
  @Transactional
  public void change(String sql, UUID id) {
    entities.createNativeQuery(sql).setParameter(1, id).executeUpdate();
  }
}
