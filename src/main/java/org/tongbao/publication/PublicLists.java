package org.tongbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tongbao.notice.Completion;
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
        from published_notices
      """;

  private static final String ISSUES =
      "select "
          + IssueSummary.COLUMNS
          + """
        from published_issues i join published_notices n on n.notice_id = i.notice_id
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
        new Conditions()
            .always("not withdrawn")
            .given(search.organisation(), "organisation_id = :organisation", "organisation")
            .given(startOf(search.year(), 0), "published_at >= :from", "from")
            .given(startOf(search.year(), 1), "published_at < :until", "until");
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
    Completion completion = search.completion();
    Conditions conditions =
        new Conditions()
            .always("not n.withdrawn")
            .given(search.organisation(), "i.organisation_id = :organisation", "organisation")
            .given(completion == null ? null : completion.name(), "i.completion = :done", "done");
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

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Conditions conditions, PageRequest page) {
    return conditions
        .bind(entities.createNativeQuery(sql, Object[].class))
        .setMaxResults(page.rows())
        .getResultList();
  }

  private Instant startOf(Integer year, int plus) {
    return year == null
        ? null
        : LocalDate.of(year + plus, 1, 1).atStartOfDay(clock.getZone()).toInstant();
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
