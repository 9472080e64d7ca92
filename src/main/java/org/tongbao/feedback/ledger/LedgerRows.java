package org.tongbao.feedback.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.tongbao.feedback.Channel;
import org.tongbao.feedback.FeedbackKind;
import org.tongbao.feedback.FeedbackStatus;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.text.PersonalData;
import org.tongbao.shared.time.SqlZone;

/** Reads the cases of a ledger, in the order in which they were received. */
@ApplicationScoped
class LedgerRows {

  /** How many rows come from the database together. */
  private static final int TOGETHER = 500;

  private static final String ROWS =
      """
      select f.id, f.tracking_number, f.organisation_id, o.name as organisation, f.submitted_at,
             f.kind, f.channel, f.subject, f.notice_id, p.title as notice, f.unit, f.status, f.due_on,
             f.accepted_at, f.replied_at, %s as in_time, f.ended_at, f.rating_score
        from feedback f
        join organisations o on o.id = f.organisation_id
        left join published_notices p on p.notice_id = f.notice_id %s
       order by f.submitted_at, f.id
      """;

  private final EntityManager entities;

  LedgerRows(EntityManager entities) {
    this.entities = entities;
  }

  Page<LedgerRow> page(LedgerScope scope, PageRequest page) {
    Conditions cohort = Cohort.of(scope);
    page.after()
        .ifPresent(
            last ->
                cohort
                    .given(last.instant(0), "(f.submitted_at, f.id) > (:at, :id)", "at")
                    .with("id", last.id(1)));
    var rows =
        query(scope, cohort).setMaxResults(page.rows()).getResultStream().map(LedgerRows::row);
    return Page.cut(rows.toList(), page, LedgerRows::cursor, row -> row);
  }

  /** All of them, one after the other; none is kept. */
  void forEach(LedgerScope scope, Consumer<LedgerRow> use) {
    try (Stream<Tuple> rows =
        query(scope, Cohort.of(scope)).setFetchSize(TOGETHER).getResultStream()) {
      rows.map(LedgerRows::row).forEach(use);
    }
  }

  private NativeQuery<Tuple> query(LedgerScope scope, Conditions cohort) {
    String sql = ROWS.formatted(Cohort.IN_TIME, cohort.where());
    NativeQuery<Tuple> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(sql, Tuple.class)
            .addScalar("id", UUID.class)
            .addScalar("tracking_number", String.class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("organisation", String.class)
            .addScalar("submitted_at", Instant.class)
            .addScalar("kind", String.class)
            .addScalar("channel", String.class)
            .addScalar("subject", String.class)
            .addScalar("notice_id", UUID.class)
            .addScalar("notice", String.class)
            .addScalar("unit", String.class)
            .addScalar("status", String.class)
            .addScalar("due_on", LocalDate.class)
            .addScalar("accepted_at", Instant.class)
            .addScalar("replied_at", Instant.class)
            .addScalar("in_time", Boolean.class)
            .addScalar("ended_at", Instant.class)
            .addScalar("rating_score", Integer.class);
    return cohort.bind(query).setParameter("zone", SqlZone.of(scope.zone()));
  }

  private static LedgerRow row(Tuple row) {
    String subject = row.get("subject", String.class);
    return new LedgerRow(
        row.get("id", UUID.class),
        row.get("tracking_number", String.class),
        row.get("organisation_id", UUID.class),
        row.get("organisation", String.class),
        row.get("submitted_at", Instant.class),
        FeedbackKind.valueOf(row.get("kind", String.class)),
        Channel.valueOf(row.get("channel", String.class)),
        subject == null ? null : PersonalData.masked(subject),
        row.get("notice_id", UUID.class),
        row.get("notice", String.class),
        row.get("unit", String.class),
        FeedbackStatus.valueOf(row.get("status", String.class)),
        row.get("due_on", LocalDate.class),
        row.get("accepted_at", Instant.class),
        row.get("replied_at", Instant.class),
        row.get("in_time", Boolean.class),
        row.get("ended_at", Instant.class),
        row.get("rating_score", Integer.class));
  }

  private static Cursor cursor(LedgerRow row) {
    return Cursor.of(row.submittedAt(), row.id());
  }
}
