package org.tongbao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.shared.http.RequestId;
import org.tongbao.shared.model.Ids;

/**
 * Takes down what was done, in the transaction that does it: both are kept or neither. One insert
 * that waits for nobody; sealing comes later.
 */
@ApplicationScoped
public class AuditLog {

  private static final String INSERT =
      """
      insert into audit_events
             (id, at, actor, organisation_id, action, subject, outcome, request_id, changes)
      values (:id, :at, :actor, :organisation, :action, :subject, :outcome, :requestId, :changes)
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
   * @param action a noun with its verb, such as {@code notice.publish}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(AuditActor actor, String action, UUID subject) {
    done(actor, action, subject, "");
  }

  /**
   * Records something done.
   *
   * @param changes what changed, free of personal data
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(AuditActor actor, String action, UUID subject, String changes) {
    add(actor, action, subject.toString(), Outcome.DONE, changes);
  }

  /**
   * Records something that nobody on the staff did.
   *
   * @param actor such as {@code public}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(String actor, String action, UUID subject) {
    done(new Outsider(actor), action, subject, "");
  }

  /** Records something that nobody on the staff did. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(String actor, String action, UUID subject, String changes) {
    done(new Outsider(actor), action, subject, changes);
  }

  /** Records a refusal, which outlives the transaction that is refused. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(AuditActor actor, String action, String subject, String reason) {
    add(actor, action, subject, Outcome.REFUSED, reason);
  }

  private void add(
      AuditActor actor, String action, String subject, Outcome outcome, String changes) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(INSERT)
        .setParameter("id", Ids.next())
        .setParameter("at", clock.instant())
        .setParameter("actor", actor.username())
        .setParameter("organisation", actor.organisationId().orElse(null), UUID.class)
        .setParameter("action", action)
        .setParameter("subject", subject)
        .setParameter("outcome", outcome.name())
        .setParameter("requestId", requestId.value())
        .setParameter("changes", changes)
        .executeUpdate();
  }

  private record Outsider(String username) implements AuditActor {

    @Override
    public Optional<UUID> organisationId() {
      return Optional.empty();
    }
  }
}
