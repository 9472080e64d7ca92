package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Answers from the tables that each publication rewrites. */
@ApplicationScoped
class PublishedReferencesQuery implements PublishedReferences {

  private static final String NOTICE =
      """
      select n.notice_id, n.revision, n.organisation_id, cast(null as uuid), cast(null as uuid)
        from published_notices n
       where n.notice_id = :id and not n.withdrawn
      """;

  private static final String ISSUE =
      """
      select n.notice_id, n.revision, n.organisation_id, i.issue_id, cast(null as uuid)
        from published_issues i join published_notices n using (notice_id)
       where i.issue_id = :id and not n.withdrawn
      """;

  private static final String MEASURE =
      """
      select n.notice_id, n.revision, n.organisation_id, m.issue_id, m.measure_id
        from published_measures m join published_notices n using (notice_id)
       where m.measure_id = :id and not n.withdrawn
      """;

  private static final String TITLE =
      "select title from published_notices where notice_id = :id and not withdrawn";

  private static final String PARTS =
      """
      select issue_id from published_issues where notice_id = :id
      union all
      select measure_id from published_measures where notice_id = :id
      """;

  private final Session session;
  private final PublishedNotices notices;

  PublishedReferencesQuery(Session session, PublishedNotices notices) {
    this.session = session;
    this.notices = notices;
  }

  @Override
  public Optional<Reference> notice(UUID id) {
    return one(NOTICE, id);
  }

  @Override
  public Optional<Reference> issue(UUID id) {
    return one(ISSUE, id);
  }

  @Override
  public Optional<Reference> measure(UUID id) {
    return one(MEASURE, id);
  }

  @Override
  public Optional<String> title(UUID noticeId) {
    return session
        .createNativeQuery(TITLE, String.class)
        .setParameter("id", noticeId)
        .uniqueResultOptional();
  }

  @Override
  public Set<UUID> parts(UUID noticeId) {
    return new HashSet<>(
        session.createNativeQuery(PARTS, UUID.class).setParameter("id", noticeId).getResultList());
  }

  @Override
  public void requireLive(UUID noticeId) {
    notices.standing(noticeId);
  }

  private Optional<Reference> one(String sql, UUID id) {
    return session
        .createNativeQuery(sql, Object[].class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(
            row ->
                new Reference(
                    (UUID) row[0], (Integer) row[1], (UUID) row[2], (UUID) row[3], (UUID) row[4]));
  }
}
