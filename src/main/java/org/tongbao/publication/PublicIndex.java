package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tongbao.notice.Inspection;
import org.tongbao.shared.json.CanonicalJson;

/** Keeps the tables by which published things are listed and found, with each publication. */
@ApplicationScoped
class PublicIndex {

  private static final String PUT_NOTICE =
      """
      insert into published_notices
             (notice_id, organisation_id, revision, title, issuer, published_at, changed_at, statistics,
              inspection_kind, completion, withdrawn)
      values (:notice, :organisation, :revision, :title, :issuer, :at, :at, :statistics,
              :inspection, :completion, false)
      on conflict (notice_id) do update
         set organisation_id = excluded.organisation_id, revision = excluded.revision,
             title = excluded.title, issuer = excluded.issuer, published_at = excluded.published_at,
             changed_at = excluded.changed_at, statistics = excluded.statistics,
             inspection_kind = excluded.inspection_kind, completion = excluded.completion,
             withdrawn = false
      """;

  private static final String PUT_ISSUES =
      """
      insert into published_issues (issue_id, notice_id, organisation_id, section_id, section_heading,
             position, marker, title, completion, sustained, within_concentrated_period, units,
             published_at)
      select id, :notice, :organisation, section, heading, position, marker, title, completion, sustained,
             within, units, :at
        from jsonb_to_recordset(cast(:rows as jsonb))
             as i (id uuid, section uuid, heading text, position integer, marker text, title text,
                   completion text, sustained boolean, within boolean, units text[])
      """;

  private static final String PUT_MEASURES =
      """
      insert into published_measures (measure_id, issue_id, notice_id, organisation_id, position, marker,
             text, completion, sustained, units, published_at)
      select id, issue, :notice, :organisation, position, marker, text, completion, sustained, units, :at
        from jsonb_to_recordset(cast(:rows as jsonb))
             as m (id uuid, issue uuid, position integer, marker text, text text, completion text,
                   sustained boolean, units text[])
      """;

  private static final String WITHDRAW =
      "update published_notices set withdrawn = true, changed_at = :at where notice_id = :notice";

  private static final String ERASE_NOTICE =
      """
      update published_notices
         set title = '', issuer = null, statistics = '{}', inspection_kind = null, completion = null
       where notice_id = :notice and revision = :revision and withdrawn
      """;

  private final EntityManager entities;
  private final CanonicalJson canonicalJson;
  private final Event<RevisionLive> live;
  private final Event<NoticeWithdrawn> withdrawn;

  PublicIndex(
      EntityManager entities,
      CanonicalJson canonicalJson,
      Event<RevisionLive> live,
      Event<NoticeWithdrawn> withdrawn) {
    this.entities = entities;
    this.canonicalJson = canonicalJson;
    this.live = live;
    this.withdrawn = withdrawn;
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
        .setParameter("inspection", name(notice.inspection(), Inspection::kind))
        .setParameter("completion", name(notice.statistics().issues(), Tally::completion))
        .executeUpdate();
    RecordRows rows = RecordRows.of(notice);
    put(PUT_ISSUES, rows.issues(), notice);
    put(PUT_MEASURES, rows.measures(), notice);
    live.fire(new RevisionLive(notice));
  }

  /** Takes a notice out of the lists; its address goes on to tell of it. */
  void withdraw(UUID noticeId, Instant at) {
    entities
        .createNativeQuery(WITHDRAW)
        .setParameter("notice", noticeId)
        .setParameter("at", at)
        .executeUpdate();
    withdrawn.fire(new NoticeWithdrawn(noticeId));
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
          "update published_issues set title = '', marker = null, section_heading = null, units = '{}'"
              + " where notice_id = :notice",
          revision.noticeId());
      update(
          "update published_measures set text = '', marker = null, units = '{}'"
              + " where notice_id = :notice",
          revision.noticeId());
    }
  }

  private static <T> String name(T whole, Function<T, ? extends Enum<?>> part) {
    return Optional.ofNullable(whole).map(part).map(Enum::name).orElse(null);
  }

  private void clear(UUID noticeId) {
    update("delete from published_measures where notice_id = :notice", noticeId);
    update("delete from published_issues where notice_id = :notice", noticeId);
  }

  private void put(String sql, List<?> rows, PublishedNotice notice) {
    entities
        .createNativeQuery(sql)
        .setParameter("notice", notice.id())
        .setParameter("organisation", notice.organisationId())
        .setParameter("at", notice.revision().publishedAt())
        .setParameter("rows", canonicalJson.of(rows))
        .executeUpdate();
  }

  private void update(String sql, UUID noticeId) {
    entities.createNativeQuery(sql).setParameter("notice", noticeId).executeUpdate();
  }
}
