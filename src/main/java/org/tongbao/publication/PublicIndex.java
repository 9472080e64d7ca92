package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.tongbao.shared.json.CanonicalJson;

/** Keeps the tables by which published things are listed and found, with each publication. */
@ApplicationScoped
class PublicIndex {

  private static final String PUT_NOTICE =
      """
      insert into published_notices
             (notice_id, organisation_id, revision, title, issuer, published_at, statistics, withdrawn)
      values (:notice, :organisation, :revision, :title, :issuer, :at, :statistics, false)
      on conflict (notice_id) do update
         set organisation_id = excluded.organisation_id, revision = excluded.revision,
             title = excluded.title, issuer = excluded.issuer, published_at = excluded.published_at,
             statistics = excluded.statistics, withdrawn = false
      """;

  private static final String PUT_ISSUE =
      """
      insert into published_issues (issue_id, notice_id, organisation_id, position, marker, title,
             completion, sustained, published_at)
      values (:issue, :notice, :organisation, :position, :marker, :title, :completion, :sustained, :at)
      """;

  private static final String PUT_MEASURES =
      """
      insert into published_measures (measure_id, issue_id, notice_id)
      select id, :issue, :notice from unnest(cast(:measures as uuid[])) as id
      """;

  private static final String ERASE_NOTICE =
      """
      update published_notices set title = '', issuer = null, statistics = '{}'
       where notice_id = :notice and revision = :revision and withdrawn
      """;

  private final EntityManager entities;
  private final CanonicalJson canonicalJson;

  PublicIndex(EntityManager entities, CanonicalJson canonicalJson) {
    this.entities = entities;
    this.canonicalJson = canonicalJson;
  }

  /** Puts a revision in the place of the one before. */
  void put(PublishedNotice notice) {
    clear(notice.id());
    entities
        .createNativeQuery(PUT_NOTICE)
        .setParameter("notice", notice.id())
        .setParameter("organisation", notice.organisationId())
        .setParameter("revision", notice.revision().number())
        .setParameter("title", notice.title())
        .setParameter("issuer", notice.issuer())
        .setParameter("at", notice.revision().publishedAt())
        .setParameter("statistics", canonicalJson.of(notice.statistics()))
        .executeUpdate();
    int[] position = {0};
    notice.issues().forEach(issue -> put(notice, issue, ++position[0]));
  }

  /** Takes a notice out of the lists; its address goes on to tell of it. */
  void withdraw(UUID noticeId) {
    update("update published_notices set withdrawn = true where notice_id = :notice", noticeId);
  }

  /** Takes out of the lists' tables what is left there of a revision that is not live. */
  void erase(RevisionKey revision) {
    int rows =
        entities
            .createNativeQuery(ERASE_NOTICE)
            .setParameter("notice", revision.noticeId())
            .setParameter("revision", revision.number())
            .executeUpdate();
    if (rows > 0) {
      update(
          "update published_issues set title = '', marker = null where notice_id = :notice",
          revision.noticeId());
    }
  }

  private void clear(UUID noticeId) {
    update("delete from published_measures where notice_id = :notice", noticeId);
    update("delete from published_issues where notice_id = :notice", noticeId);
  }

  private void put(PublishedNotice notice, PublishedIssue issue, int position) {
    entities
        .createNativeQuery(PUT_ISSUE)
        .setParameter("issue", issue.id())
        .setParameter("notice", notice.id())
        .setParameter("organisation", notice.organisationId())
        .setParameter("position", position)
        .setParameter("marker", issue.marker())
        .setParameter("title", issue.title())
        .setParameter("completion", issue.completion().name())
        .setParameter("sustained", issue.sustained())
        .setParameter("at", notice.revision().publishedAt())
        .executeUpdate();
    entities
        .createNativeQuery(PUT_MEASURES)
        .setParameter("issue", issue.id())
        .setParameter("notice", notice.id())
        .setParameter(
            "measures", issue.measures().stream().map(PublishedMeasure::id).toArray(UUID[]::new))
        .executeUpdate();
  }

  private void update(String sql, UUID noticeId) {
    entities.createNativeQuery(sql).setParameter("notice", noticeId).executeUpdate();
  }
}
