package org.tongbao.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored measures. */
@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

  List<Measure> ofNotice(UUID noticeId) {
    return list("noticeId", noticeId);
  }
}
