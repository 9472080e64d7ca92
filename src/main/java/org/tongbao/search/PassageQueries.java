package org.tongbao.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.words.SearchWords;

/**
 * Finds passages of one rank. The newest of them are looked through one by one, where a common word
 * is met soon; only where these hold too few, so that there cannot be very many, all are found by
 * the index and sorted. The planner is given no choice: it does not know how rare a rare word is,
 * nor that a common one may be rare in titles.
 */
@ApplicationScoped
class PassageQueries {

  /** How many of the newest are looked through. */
  static final int LOOKED_THROUGH = 2000;

  private static final String COLUMNS =
      """
      select p.notice_id, n.title, p.organisation_id, p.issue_id, p.measure_id, p.published_at,
             p.rank, p.place, p.text
        from p join published_notices n on n.notice_id = p.notice_id
      """;

  private static final String NEWEST_FIRST =
      " order by p.published_at desc, p.notice_id desc, p.place desc";

  private static final String BEHIND =
      "(p.published_at, p.notice_id, p.place) < (:at, :notice, :place)";

  private final Session session;

  PassageQueries(Session session) {
    this.session = session;
  }

  /**
   * Where passages are sought.
   *
   * @param spot their rank
   * @param organisation whose; null: everybody's
   * @param after the last one of the page before; null: from the first
   */
  record Range(Spot spot, UUID organisation, Place after) {

    Conditions conditions() {
      Conditions conditions =
          new Conditions()
              .always("p.rank = " + spot.rank()) // to the letter, as the indexes have it
              .given(organisation, "p.organisation_id = :organisation", "organisation");
      if (after != null) {
        conditions
            .given(after.publishedAt(), BEHIND, "at")
            .with("notice", after.noticeId())
            .with("place", after.place());
      }
      return conditions;
    }
  }

  /** Where a passage stands among those of its rank. */
  record Place(Instant publishedAt, UUID noticeId, int place) {}

  /** Those of a range that hold the words, the newest first. */
  List<Object[]> find(SearchWords words, Range range, int most) {
    List<Object[]> newest = amongNewest(words, range, most);
    return newest.size() == most ? newest : byIndex(words, range, most);
  }

  private List<Object[]> amongNewest(SearchWords words, Range range, int most) {
    Conditions within = range.conditions();
    String sql =
        "with p as (select * from passages p"
            + within.where()
            + NEWEST_FIRST
            + " limit "
            + LOOKED_THROUGH
            + ") "
            + COLUMNS
            + " where "
            + words.standIn("p")
            + NEWEST_FIRST;
    return words
        .bind(within.bind(session.createNativeQuery(sql, Object[].class)))
        .setMaxResults(most)
        .getResultList();
  }

  private List<Object[]> byIndex(SearchWords words, Range range, int most) {
    Conditions all = range.conditions().always(words.standIn("p"));
    String sql =
        "with p as materialized (select * from passages p"
            + all.where()
            + ") "
            + COLUMNS
            + NEWEST_FIRST;
    return words
        .bind(all.bind(session.createNativeQuery(sql, Object[].class)))
        .setMaxResults(most)
        .getResultList();
  }
}
