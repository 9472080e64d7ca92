package org.tongbao.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Stored measures. */
@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

  private static final String ITEMS =
      """
      select new org.tongbao.notice.MeasureListItem(m.id, m.version, m.noticeId, n.title,
             n.organisationId, m.issueId, i.title, m.marker, m.text, m.type, m.responsibility,
             m.deadline, m.completion, m.sustained, cast(:today as LocalDate), m.updatedAt)
        from Measure m join Issue i on i.id = m.issueId join Notice n on n.id = m.noticeId
       where m.id in :ids
      """;

  List<Measure> ofNotice(UUID noticeId) {
    return list("noticeId", noticeId);
  }

  /** The given measures as they stand on a day. */
  List<MeasureListItem> items(List<UUID> ids, LocalDate today) {
    return getEntityManager()
        .createQuery(ITEMS, MeasureListItem.class)
        .setParameter("ids", ids)
        .setParameter("today", today)
        .getResultList();
  }
}
