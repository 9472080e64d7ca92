package org.tongbao.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stored reviews and the requests that they answer. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

  void add(ReviewRequest request) {
    getEntityManager().persist(request);
  }

  Optional<ReviewRequest> latestRequest(UUID noticeId) {
    return getEntityManager()
        .createQuery(
            "from ReviewRequest where noticeId = :notice order by requestedAt desc, id desc",
            ReviewRequest.class)
        .setParameter("notice", noticeId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<Review> answering(ReviewRequest request) {
    return list("requestId = ?1 order by decidedAt, id", request.id());
  }

  List<Review> ofNotice(UUID noticeId) {
    return list("noticeId = ?1 order by decidedAt desc, id desc", noticeId);
  }
}
