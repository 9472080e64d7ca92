package org.tongbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/**
 * The lists that the public pages through: live notices, their issues and the measures of these.
 * They are read without a transaction: each statement sees what is committed by then, with one or
 * without, and its end would be one more round trip.
 */
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

  private final ListRows rows;
  private final ObjectMapper json;
  private final Clock clock;

  PublicLists(ListRows rows, ObjectMapper json, Clock clock) {
    this.rows = rows;
    this.json = json;
    this.clock = clock;
  }

  /** Live notices. */
  Page<NoticeSummary> notices(NoticeSearch search, PageRequest page) {
    NoticeSort sort = search.sort();
    Cursor after = page.after().orElse(null);
    Conditions filters =
        PublicConditions.published("n", search.year(), clock.getZone())
            .given(search.organisation(), "n.organisation_id = :organisation", "organisation")
            .given(name(search.inspectionKind()), "n.inspection_kind = :inspection", "inspection")
            .given(name(search.completion()), "n.completion = :completion", "completion");
    Listed list = Listed.of(HitKind.NOTICE, NOTICES, filters, sort.order());
    if (after != null) {
      list.behind(sort.behind(), sort.key(after), sort.id(after));
    }
    return Page.cut(
        rows.read(list, search.q(), page.rows()).stream().map(this::notice).toList(),
        page,
        sort::cursor,
        notice -> notice);
  }

  /** Issues of live notices, those published last first. */
  Page<IssueSummary> issues(IssueSearch search, PageRequest page) {
    Cursor after = page.after().orElse(null);
    Conditions filters =
        PublicConditions.of(search, "i", clock.getZone())
            .given(
                search.withinConcentratedPeriod(),
                "i.within_concentrated_period = :within",
                "within");
    Listed list = Listed.of(HitKind.ISSUE, ISSUES, filters, "published_at desc, issue_id desc");
    if (after != null) {
      list.behind("(i.published_at, i.issue_id) < (:key, :id)", after.instant(0), after.id(1));
    }
    return Page.cut(
        rows.read(list, search.q(), page.rows()).stream().map(IssueSummary::of).toList(),
        page,
        issue -> Cursor.of(issue.publishedAt(), issue.id()),
        issue -> issue);
  }

  /** Measures of live notices, those published last first. */
  Page<MeasureSummary> measures(MeasureSearch search, PageRequest page) {
    Cursor after = page.after().orElse(null);
    Conditions filters = PublicConditions.of(search, "r", clock.getZone());
    Listed list =
        Listed.of(HitKind.MEASURE, MEASURES, filters, "published_at desc, measure_id desc");
    if (after != null) {
      list.behind("(r.published_at, r.measure_id) < (:key, :id)", after.instant(0), after.id(1));
    }
    return Page.cut(
        rows.read(list, search.q(), page.rows()).stream().map(MeasureSummary::of).toList(),
        page,
        measure -> Cursor.of(measure.publishedAt(), measure.id()),
        measure -> measure);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
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
