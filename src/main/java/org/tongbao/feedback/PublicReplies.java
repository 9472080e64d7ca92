package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.publication.PublishedReferences;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** The replies that stand beside a live notice. */
@ApplicationScoped
public class PublicReplies {

  private static final String NEWEST =
      """
      select r.id, f.kind, f.issue_id, f.measure_id, r.public_question, r.content, r.replied_at
        from feedback f
        join lateral (select * from feedback_replies
                       where feedback_id = f.id order by number desc limit 1) r on r.public
      """;

  private final Session session;
  private final PublishedReferences published;

  PublicReplies(Session session, PublishedReferences published) {
    this.session = session;
    this.published = published;
  }

  private record Row(UUID id, PublicReply reply) {}

  /**
   * The public replies to what was said about a notice, the newest first.
   *
   * @throws org.tongbao.shared.problem.Problem 404 or 410 when the notice is not live
   */
  @Transactional
  public Page<PublicReply> list(UUID noticeId, PageRequest page) {
    published.requireLive(noticeId);
    Set<UUID> shown = published.parts(noticeId);
    Cursor after = page.after().orElse(null);
    Conditions conditions = new Conditions().given(noticeId, "f.notice_id = :notice", "notice");
    if (after != null) {
      conditions
          .given(after.instant(0), "(r.replied_at, r.id) < (:at, :id)", "at")
          .with("id", after.id(1));
    }
    String sql = NEWEST + conditions.where() + " order by r.replied_at desc, r.id desc";
    List<Row> rows =
        conditions
            .bind(session.createNativeQuery(sql, Object[].class))
            .setMaxResults(page.rows())
            .getResultList()
            .stream()
            .map(row -> row(row, shown))
            .toList();
    return Page.cut(rows, page, row -> Cursor.of(row.reply().repliedAt(), row.id()), Row::reply);
  }

  /** A part that the live revision no longer shows is not named. */
  private static Row row(Object[] row, Set<UUID> shown) {
    UUID issue = (UUID) row[2];
    UUID measure = (UUID) row[3];
    return new Row(
        (UUID) row[0],
        new PublicReply(
            FeedbackKind.valueOf((String) row[1]),
            issue != null && shown.contains(issue) ? issue : null,
            measure != null && shown.contains(measure) ? measure : null,
            (String) row[4],
            (String) row[5],
            (Instant) row[6]));
  }
}
