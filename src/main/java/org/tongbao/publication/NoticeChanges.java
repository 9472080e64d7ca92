package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.shared.page.Conditions;

/** What became of notices last: publications, corrections and withdrawals. */
@ApplicationScoped
public class NoticeChanges {

  private static final String LATEST =
      """
      select p.notice_id, p.organisation_id, o.name,
             case when not p.withdrawn then p.title end as title,
             case when not p.withdrawn then p.issuer end as issuer,
             p.revision,
             case when not p.withdrawn then r.kind end as kind,
             case when not p.withdrawn then r.change_note else w.reason end as note,
             f.published_at, p.changed_at
        from published_notices p
        join organisations o on o.id = p.organisation_id
        join revisions r on r.notice_id = p.notice_id and r.number = p.revision
        join revisions f on f.notice_id = p.notice_id and f.number = 1
        left join lateral (select reason from withdrawals
                            where notice_id = p.notice_id and p.withdrawn
                            order by withdrawn_at desc limit 1) w on true
      """;

  private static final String NEWEST_FIRST = " order by p.changed_at desc, p.notice_id desc";

  private final Session session;

  NoticeChanges(Session session) {
    this.session = session;
  }

  /**
   * The notices that changed last, the newest first, each with what last became of it.
   *
   * @param organisation whose notices; null: everybody's
   */
  @Transactional
  public List<NoticeChange> latest(UUID organisation, int most) {
    Conditions conditions =
        new Conditions().given(organisation, "p.organisation_id = :organisation", "organisation");
    return conditions
        .bind(session.createNativeQuery(LATEST + conditions.where() + NEWEST_FIRST, Object[].class))
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(NoticeChanges::change)
        .toList();
  }

  private static NoticeChange change(Object[] row) {
    return new NoticeChange(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (Integer) row[5],
        row[6] == null ? null : RevisionKind.valueOf((String) row[6]),
        (String) row[7],
        (Instant) row[8],
        (Instant) row[9]);
  }
}
