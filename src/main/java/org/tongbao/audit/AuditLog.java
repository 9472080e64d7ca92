package org.tongbao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tongbao.shared.http.RequestId;
import org.tongbao.shared.model.Ids;

/** Takes down what was done, in the transaction that does it: both are kept or neither. */
@ApplicationScoped
public class AuditLog {

  private static final String INSERT =
      """
      insert into audit_events (id, at, actor, action, subject, outcome, request_id, changes)
      values (:id, :at, :actor, :action, :subject, :outcome, :requestId, :changes)
      """;

  private final EntityManager entities;
  private final Clock clock;
  private final RequestId requestId;

  AuditLog(EntityManager entities, Clock clock, RequestId requestId) {
    this.entities = entities;
    this.clock = clock;
    this.requestId = requestId;
  }

  /**
   * Records something done.
   *
   * @param actor the username, or {@code public}
   * @param action a noun with its verb, such as {@code notice.publish}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(String actor, String action, UUID subject) {
    done(actor, action, subject, "");
  }

  /**
   * Records something done.
   *
   * @param changes what changed, free of personal data
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(String actor, String action, UUID subject, String changes) {
    add(actor, action, subject.toString(), Outcome.DONE, changes);
  }

  /** Records a refusal, which outlives the transaction that is refused. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(String actor, String action, String subject, String reason) {
    add(actor, action, subject, Outcome.REFUSED, reason);
  }

  private void add(String actor, String action, String subject, Outcome outcome, String changes) {
    entities
        .createNativeQuery(INSERT)
        .setParameter("id", Ids.next())
        .setParameter("at", clock.instant())
        .setParameter("actor", actor)
        .setParameter("action", action)
        .setParameter("subject", subject)
        .setParameter("outcome", outcome.name())
        .setParameter("requestId", requestId.value())
        .setParameter("changes", changes)
        .executeUpdate();
  }
}
