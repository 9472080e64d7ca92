package org.tongbao.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stored revisions. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<Revision, UUID> {

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
}
