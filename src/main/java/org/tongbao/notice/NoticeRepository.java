package org.tongbao.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.Actor;
import org.tongbao.account.Scope;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.PageRequest;

/** Stored notices. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

  private static final String ITEM =
      """
      select new org.tongbao.notice.NoticeListItem(n.id, n.version, n.organisationId, n.kind,
             n.title, n.issuer, n.review, n.publication, n.contentHash, n.updatedAt)
        from Notice n
      """;

  private final DraftWords words;

  NoticeRepository(DraftWords words) {
    this.words = words;
  }

  /** The newest first; ids are made in the order of time. */
  List<NoticeListItem> list(NoticeFilter filter, Actor actor, Scope scope, PageRequest page) {
    String awaited = filter.awaiting() == null ? null : filter.awaiting().clause(actor);
    Conditions conditions =
        new Conditions()
            .given(scope.limit().orElse(null), "n.organisationId in :scope", "scope")
            .given(filter.stage(), "n.review.stage = :stage", "stage")
            .given(awaited == null ? null : actor.username(), awaited, "me")
            .given(filter.publication(), "n.publication.state = :publication", "publication")
            .given(filter.organisation(), "n.organisationId = :organisation", "organisation")
            .given(page.after().map(c -> c.id(0)).orElse(null), "n.id < :after", "after");
    return words
        .narrow(conditions, filter.q(), DraftWords.Of.NOTICES)
        .bind(
            getEntityManager()
                .createQuery(
                    ITEM + conditions.where() + " order by n.id desc", NoticeListItem.class))
        .setMaxResults(page.rows())
        .getResultList();
  }

  static Cursor cursor(NoticeListItem item) {
    return Cursor.of(item.id());
  }
}
