package org.tongbao.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Removals that wait for a second person. */
@ApplicationScoped
class RemovalRequestRepository implements PanacheRepositoryBase<RemovalRequest, UUID> {

  List<RemovalRequest> ofNotice(UUID noticeId) {
    return list("noticeId = ?1 order by number, id", noticeId);
  }

  Optional<RemovalRequest> find(RevisionKey revision) {
    return find("noticeId = ?1 and number = ?2", revision.noticeId(), revision.number())
        .firstResultOptional();
  }
}
