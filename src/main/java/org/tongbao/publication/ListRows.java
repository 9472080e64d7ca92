package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.tongbao.shared.words.SearchWords;

/**
 * Reads the rows of a public list in its order: all, or those in whose texts some words stand. With
 * words the first rows are looked through one by one, where a common word is met soon; only where
 * these hold too few, all are found by the index and sorted. The planner is given no choice, as it
 * does not know how rare a word is.
 */
@ApplicationScoped
class ListRows {

  /** How many of the first are looked through. */
  static final int LOOKED_THROUGH = 2000;

  /** Of notices fewer, as each has some seventy texts. */
  static final int LOOKED_THROUGH_NOTICES = 200;

  private static final String BY_INDEX =
      """
      with found as materialized (%s)
      select l.* from (%s) l where l.%s in (select * from found)%s
      """;

  private final Session session;
  private final PublishedTexts texts;

  ListRows(Session session, PublishedTexts texts) {
    this.session = session;
    this.texts = texts;
  }

  /**
   * The first rows.
   *
   * @param q the words that must stand in a text; null: any will do
   * @throws org.tongbao.shared.problem.Problem 400 when there is nothing to look for in them
   */
  List<Object[]> read(Listed list, String q, int most) {
    if (q == null) {
      return rows(list, list.sorted(), UnaryOperator.identity(), most);
    }
    SearchWords words = SearchWords.of(q);
    List<Object[]> found = amongFirst(list, words, most);
    return found.size() == most || isShort(list) ? found : byIndex(list, words, most);
  }

  private List<Object[]> amongFirst(Listed list, SearchWords words, int most) {
    String stand = texts.standIn(words, list.kind(), "l");
    String sql = "select l.* from " + first(list) + " where " + stand + list.order();
    return rows(list, sql, words::bind, most);
  }

  /** Whether there are no more rows than were looked through. */
  private boolean isShort(Listed list) {
    String sql = "select count(*) from " + first(list);
    Long rows =
        list.conditions().bind(session.createNativeQuery(sql, Long.class)).getSingleResult();
    return rows < lookedThrough(list);
  }

  private List<Object[]> byIndex(Listed list, SearchWords words, int most) {
    String sql =
        BY_INDEX.formatted(
            texts.found(words, list.kind()), list.unsorted(), list.kind().id(), list.order());
    return rows(list, sql, words::bind, most);
  }

  private List<Object[]> rows(
      Listed list, String sql, UnaryOperator<NativeQuery<Object[]>> words, int most) {
    return words
        .apply(list.conditions().bind(session.createNativeQuery(sql, Object[].class)))
        .setMaxResults(most)
        .getResultList();
  }

  private static String first(Listed list) {
    return "(" + list.sorted() + " limit " + lookedThrough(list) + ") l";
  }

  private static int lookedThrough(Listed list) {
    return list.kind() == HitKind.NOTICE ? LOOKED_THROUGH_NOTICES : LOOKED_THROUGH;
  }
}
