package org.tongbao.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored sections. */
@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<Section, UUID> {

  List<Section> ofNotice(UUID noticeId) {
    return list("noticeId", noticeId);
  }
}
