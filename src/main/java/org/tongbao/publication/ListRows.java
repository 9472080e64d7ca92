package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.tongbao.shared.words.SearchWords;

/**
 * Reads the rows of a public list in its order: all, or those in whose texts some words stand. With
 * words the first rows are looked through one by one, where a common word is met soon. Where these
 * hold too few, a word that is not rare is looked for further on: all that hold it would be too
 * many to sort. Those of a rare one are found by the index and sorted. The planner is given no
 * choice, as it does not know how rare a word is.
 *
 * <p>How rare the value of a filter is, it does know, but only where it plans for that value. So
 * limits are parameters: a plan for any limit looks dear to it, and is never kept.
 */
@ApplicationScoped
class ListRows {

  /** How many of the first are looked through. */
  static final int LOOKED_THROUGH = 1000;

  /** Of notices fewer, as each has some seventy texts. */
  static final int LOOKED_THROUGH_NOTICES = 100;

  /** So many times as many are looked through for words that are not rare. */
  static final int FURTHER = 8;

  /** Words are not rare of which one in so many that are wanted was found. */
  private static final int NOT_RARE = 4;

  /** What is found in the order of the list is read no further than it is shown. */
  private static final String BY_INDEX =
      """
      with found as materialized (%s)
      select l.* from (select * from found%s) f,
           lateral (select * from (%s) u where u.%4$s = f.%4$s offset 0) l
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
      return list.narrowed()
          ? rows(list, list.sorted(), UnaryOperator.identity(), most)
          : all(list, most);
    }
    SearchWords words = SearchWords.of(q);
    int first = list.kind() == HitKind.NOTICE ? LOOKED_THROUGH_NOTICES : LOOKED_THROUGH;
    List<Object[]> found = amongFirst(first, list, words, most);
    if (found.size() == most || isShort(first, list)) {
      return found;
    }
    if (list.kind() != HitKind.NOTICE && found.size() * NOT_RARE >= most) {
      found = amongFirst(FURTHER * first, list, words, most);
    }
    return found.size() == most ? found : byIndex(list, words, most);
  }

  /**
   * Where no value is looked for, one plan is as good for all pages: with this limit it is kept.
   */
  private List<Object[]> all(Listed list, int most) {
    String sql = list.sorted() + " limit " + most;
    return list.conditions().bind(session.createNativeQuery(sql, Object[].class)).getResultList();
  }

  private List<Object[]> amongFirst(int first, Listed list, SearchWords words, int most) {
    String stand = texts.standIn(words, list.kind(), "l");
    String sql = "select l.* from " + first(list) + " where " + stand + list.order();
    return rows(list, sql, query -> words.bind(query).setParameter("first", first), most);
  }

  /** Whether there are fewer rows. */
  private boolean isShort(int first, Listed list) {
    String sql = "select count(*) from " + first(list);
    NativeQuery<Long> rows = session.createNativeQuery(sql, Long.class);
    return list.conditions().bind(rows).setParameter("first", first).getSingleResult() < first;
  }

  private List<Object[]> byIndex(Listed list, SearchWords words, int most) {
    boolean sorted = list.isByPublication();
    String sql =
        BY_INDEX.formatted(
            texts.found(words, list.kind()),
            sorted ? list.order() : "",
            list.unsorted(),
            list.kind().id());
    return rows(list, sql + list.order(sorted ? "f" : "l"), words::bind, most);
  }

  private List<Object[]> rows(
      Listed list, String sql, UnaryOperator<NativeQuery<Object[]>> words, int most) {
    return words
        .apply(list.conditions().bind(session.createNativeQuery(sql, Object[].class)))
        .setMaxResults(most)
        .getResultList();
  }

  private static String first(Listed list) {
    return "(" + list.sorted() + " limit :first) l";
  }
}
