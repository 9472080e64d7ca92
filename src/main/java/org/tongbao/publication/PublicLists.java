package org.tongbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** The lists that the public pages through: live notices, and their issues. */
@ApplicationScoped
public class PublicLists {

  private static final String NOTICES =
      """
      select notice_id, title, issuer, organisation_id, published_at, revision, statistics
        from published_notices n
      """;

  private static final String ISSUES =
      "select "
          + IssueSummary.COLUMNS
          + """
        from published_issues i join published_notices n on n.notice_id = i.notice_id
      """;

  private static final String MEASURES =
      """
      select r.measure_id, r.issue_id, i.title as issue_title, r.notice_id, n.title as notice_title,
             r.organisation_id, r.marker, r.text, r.completion, r.sustained, r.published_at
        from published_measures r join published_issues i on i.issue_id = r.issue_id
        join published_notices n on n.notice_id = r.notice_id
      """;

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Clock clock;

  PublicLists(EntityManager entities, ObjectMapper json, Clock clock) {
    this.entities = entities;
    this.json = json;
    this.clock = clock;
  }

  /** Live notices. */
  @Transactional
  Page<NoticeSummary> notices(NoticeSearch search, PageRequest page) {
    NoticeSort sort = search.sort();
    Cursor after = page.after().orElse(null);
    Conditions conditions =
        PublicConditions.published("n", search.year(), clock.getZone())
            .given(search.organisation(), "n.organisation_id = :organisation", "organisation");
    if (after != null) {
      conditions.given(sort.key(after), sort.behind(), "key").given(sort.id(after), "true", "id");
    }
    return Page.cut(
        rows(NOTICES + conditions.where() + sort.orderBy(), conditions, page).stream()
            .map(this::notice)
            .toList(),
        page,
        sort::cursor,
        notice -> notice);
  }

  /** Issues of live notices, those published last first. */
  @Transactional
  Page<IssueSummary> issues(IssueSearch search, PageRequest page) {
    Cursor after = page.after().orElse(null);
    Conditions conditions =
        PublicConditions.of(search, "i", clock.getZone())
            .given(
                search.withinConcentratedPeriod(),
                "i.within_concentrated_period = :within",
                "within");
    if (after != null) {
      conditions
          .given(after.instant(0), "(i.published_at, i.issue_id) < (:key, :id)", "key")
          .given(after.id(1), "true", "id");
    }
    String sql = ISSUES + conditions.where() + " order by i.published_at desc, i.issue_id desc";
    return Page.cut(
        rows(sql, conditions, page).stream().map(IssueSummary::of).toList(),
        page,
        issue -> Cursor.of(issue.publishedAt(), issue.id()),
        issue -> issue);
  }

  /** Measures of live notices, those published last first. */
  @Transactional
  Page<MeasureSummary> measures(MeasureSearch search, PageRequest page) {
    Cursor after = page.after().orElse(null);
    Conditions conditions = PublicConditions.of(search, "r", clock.getZone());
    if (after != null) {
      conditions
          .given(after.instant(0), "(r.published_at, r.measure_id) < (:key, :id)", "key")
          .given(after.id(1), "true", "id");
    }
    String sql = MEASURES + conditions.where() + " order by r.published_at desc, r.measure_id desc";
    return Page.cut(
        rows(sql, conditions, page).stream().map(MeasureSummary::of).toList(),
        page,
        measure -> Cursor.of(measure.publishedAt(), measure.id()),
        measure -> measure);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Conditions conditions, PageRequest page) {
    return conditions
        .bind(entities.createNativeQuery(sql, Object[].class))
        .setMaxResults(page.rows())
        .getResultList();
  }

  private NoticeSummary notice(Object[] row) {
    return new NoticeSummary(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (UUID) row[3],
        (Instant) row[4],
        (Integer) row[5],
        statistics((String) row[6]));
  }

  private Statistics statistics(String stored) {
    try {
      return json.readValue(stored, Statistics.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
