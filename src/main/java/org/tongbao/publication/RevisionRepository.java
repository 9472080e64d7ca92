package org.tongbao.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stored revisions. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<Revision, UUID> {

  private static final String REMOVE =
      """
      update revisions
         set content = null, internal_content = null, statistics = null, change_note = null,
             removed_at = :at, removed_by = :by, removal_requested_by = :requestedBy,
             removal_reason = :reason
       where notice_id = :notice and number = :number
      """;

  /** The newest first. */
  List<Revision> ofNotice(UUID noticeId) {
    return list("noticeId = ?1 order by number desc, id", noticeId);
  }

  Optional<Revision> find(UUID noticeId, int number) {
    return find("noticeId = ?1 and number = ?2", noticeId, number).firstResultOptional();
  }

  int count(UUID noticeId) {
    return (int) count("noticeId", noticeId);
  }

  /** Takes out what a revision says: the one change that the database lets happen to it. */
  void remove(Revision revision, Removal removal) {
    getEntityManager()
        .createNativeQuery(REMOVE)
        .setParameter("notice", revision.noticeId())
        .setParameter("number", revision.mark().number())
        .setParameter("at", removal.removedAt())
        .setParameter("by", removal.removedBy())
        .setParameter("requestedBy", removal.requestedBy())
        .setParameter("reason", removal.reason())
        .executeUpdate();
    getEntityManager().refresh(revision);
  }
}
