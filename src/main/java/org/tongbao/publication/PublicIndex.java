package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.tongbao.shared.json.CanonicalJson;

/** Keeps the tables by which published things are listed and found, with each publication. */
@ApplicationScoped
class PublicIndex {

  private static final String PUT_NOTICE =
      """
      insert into published_notices
             (notice_id, organisation_id, revision, title, issuer, published_at, changed_at, statistics,
              withdrawn)
      values (:notice, :organisation, :revision, :title, :issuer, :at, :at, :statistics, false)
      on conflict (notice_id) do update
         set organisation_id = excluded.organisation_id, revision = excluded.revision,
             title = excluded.title, issuer = excluded.issuer, published_at = excluded.published_at,
             changed_at = excluded.changed_at, statistics = excluded.statistics, withdrawn = false
      """;

  private static final String PUT_ISSUES =
      """
      insert into published_issues (issue_id, notice_id, organisation_id, position, marker, title,
             completion, sustained, published_at)
      select i.id, :notice, :organisation, i.position, i.marker, i.title, i.completion, i.sustained, :at
        from unnest(cast(:ids as uuid[]), cast(:markers as text[]), cast(:titles as text[]),
                    cast(:completions as text[]), cast(:sustained as boolean[]))
             with ordinality as i (id, marker, title, completion, sustained, position)
      """;

  private static final String PUT_MEASURES =
      """
      insert into published_measures (measure_id, issue_id, notice_id)
      select m.id, m.issue, :notice
        from unnest(cast(:ids as uuid[]), cast(:issues as uuid[])) as m (id, issue)
      """;

  private static final String WITHDRAW =
      "update published_notices set withdrawn = true, changed_at = :at where notice_id = :notice";

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
    List<PublishedIssue> issues = notice.issues().toList();
    putIssues(notice, issues);
    putMeasures(notice, issues);
  }

  /** Takes a notice out of the lists; its address goes on to tell of it. */
  void withdraw(UUID noticeId, Instant at) {
    entities
        .createNativeQuery(WITHDRAW)
        .setParameter("notice", noticeId)
        .setParameter("at", at)
        .executeUpdate();
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

  private void putIssues(PublishedNotice notice, List<PublishedIssue> issues) {
    entities
        .createNativeQuery(PUT_ISSUES)
        .setParameter("notice", notice.id())
        .setParameter("organisation", notice.organisationId())
        .setParameter("at", notice.revision().publishedAt())
        .setParameter("ids", column(issues, PublishedIssue::id, UUID[]::new))
        .setParameter("markers", column(issues, PublishedIssue::marker, String[]::new))
        .setParameter("titles", column(issues, PublishedIssue::title, String[]::new))
        .setParameter("completions", column(issues, i -> i.completion().name(), String[]::new))
        .setParameter("sustained", column(issues, PublishedIssue::sustained, Boolean[]::new))
        .executeUpdate();
  }

  private void putMeasures(PublishedNotice notice, List<PublishedIssue> issues) {
    List<UUID> ids = new ArrayList<>();
    List<UUID> owners = new ArrayList<>();
    for (PublishedIssue issue : issues) {
      for (PublishedMeasure measure : issue.measures()) {
        ids.add(measure.id());
        owners.add(issue.id());
      }
    }
    entities
        .createNativeQuery(PUT_MEASURES)
        .setParameter("notice", notice.id())
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("issues", owners.toArray(UUID[]::new))
        .executeUpdate();
  }

  private static <T> T[] column(
      List<PublishedIssue> issues, Function<PublishedIssue, T> value, IntFunction<T[]> array) {
    return issues.stream().map(value).toArray(array);
  }

  private void update(String sql, UUID noticeId) {
    entities.createNativeQuery(sql).setParameter("notice", noticeId).executeUpdate();
  }
}
