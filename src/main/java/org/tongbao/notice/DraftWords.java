package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.words.SearchWords;

/**
 * Narrows the lists of staff down to what says some words. Where few texts say them, what they are
 * of is named, as the planner does not know how rare a word is and might look through all; where
 * many do, a list meets them soon.
 */
@ApplicationScoped
class DraftWords {

  /** At most so many are named. */
  static final int FEW = 500;

  private static final String FOUND =
      "select d.%1$s from draft_texts d where %2$s and d.%1$s is not null limit " + (FEW + 1);

  private final Session session;

  DraftWords(Session session) {
    this.session = session;
  }

  /** Of what a list is, and the condition in its query that a text says the words. */
  enum Of {
    NOTICES(
        "notice_id",
        "n.id in :found",
        "DraftText d where d.noticeId = n.id and array_includes(d.grams, :grams)"),
    ISSUES(
        "issue_id",
        "t.id in (:found)",
        "draft_texts d where d.issue_id = t.id and d.grams @> cast(:grams as integer[])"),
    MEASURES(
        "id",
        "t.id in (:found)",
        "draft_texts d where d.id = t.id and d.grams @> cast(:grams as integer[])");

    private final String column;
    private final String among;
    private final String texts;

    Of(String column, String among, String texts) {
      this.column = column;
      this.among = among;
      this.texts = texts;
    }
  }

  /**
   * Adds the condition to those of a list.
   *
   * @param q the words that must all stand in one text; null: none
   * @throws org.tongbao.shared.problem.Problem 400 when there is nothing to look for in them
   */
  Conditions narrow(Conditions conditions, String q, Of list) {
    if (q == null) {
      return conditions;
    }
    SearchWords words = SearchWords.of(q);
    String sql = FOUND.formatted(list.column, words.standIn("d"));
    List<UUID> found = words.bind(session.createNativeQuery(sql, UUID.class)).getResultList();
    if (found.isEmpty()) {
      return conditions.always("1 = 0");
    }
    return found.size() <= FEW
        ? conditions.given(found, list.among, "found")
        : said(conditions, words, list);
  }

  private static Conditions said(Conditions conditions, SearchWords words, Of list) {
    StringBuilder clause = new StringBuilder("exists (select 1 from ").append(list.texts);
    List<String> longer = words.longerThanGrams();
    for (int i = 0; i < longer.size(); i++) {
      clause.append(" and position(:word").append(i).append(" in d.folded) > 0");
      conditions.with("word" + i, longer.get(i));
    }
    return conditions.given(words.grams(), clause.append(')').toString(), "grams");
  }
}
