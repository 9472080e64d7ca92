package org.tongbao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** Reads what was taken down, the newest first. It must be called in a transaction. */
@ApplicationScoped
public class AuditEvents {

  private static final String COLUMNS =
      """
      select e.id, e.at, e.actor, e.organisation_id, e.action, e.subject, e.outcome, e.request_id,
             e.changes, e.seal
        from audit_events e
      """;

  private static final String NEWEST_FIRST = " order by e.at desc, e.id desc";

  /** How many rows come from the database together. */
  private static final int TOGETHER = 500;

  private final EntityManager entities;

  AuditEvents(EntityManager entities) {
    this.entities = entities;
  }

  public Page<AuditEvent> page(EventFilter filter, PageRequest page) {
    Conditions conditions = filter.conditions();
    page.after()
        .ifPresent(
            last ->
                conditions
                    .given(last.instant(0), "(e.at, e.id) < (:lastAt, :lastId)", "lastAt")
                    .with("lastId", last.id(1)));
    var rows =
        conditions
            .bind(query(conditions.where() + NEWEST_FIRST))
            .setMaxResults(page.rows())
            .getResultStream()
            .map(AuditEvents::event);
    return Page.cut(
        rows.toList(), page, event -> Cursor.of(event.at(), event.id()), event -> event);
  }

  /** All of them, one after the other; none is kept. */
  public void forEach(EventFilter filter, Consumer<AuditEvent> use) {
    Conditions conditions = filter.conditions();
    NativeQuery<Tuple> query = conditions.bind(query(conditions.where() + NEWEST_FIRST));
    try (Stream<Tuple> rows = query.setFetchSize(TOGETHER).getResultStream()) {
      rows.map(AuditEvents::event).forEach(use);
    }
  }

  /**
   * The rows of a query, each an {@link #event}.
   *
   * @param rest what follows after {@code from}
   */
  NativeQuery<Tuple> query(String rest) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(COLUMNS + rest, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("at", Instant.class)
        .addScalar("actor", String.class)
        .addScalar("organisation_id", UUID.class)
        .addScalar("action", String.class)
        .addScalar("subject", String.class)
        .addScalar("outcome", String.class)
        .addScalar("request_id", String.class)
        .addScalar("changes", String.class)
        .addScalar("seal", Long.class);
  }

  static AuditEvent event(Tuple row) {
    return new AuditEvent(
        row.get("id", UUID.class),
        row.get("at", Instant.class),
        row.get("actor", String.class),
        row.get("organisation_id", UUID.class),
        row.get("action", String.class),
        row.get("subject", String.class),
        Outcome.valueOf(row.get("outcome", String.class)),
        row.get("request_id", String.class),
        row.get("changes", String.class));
  }
}
