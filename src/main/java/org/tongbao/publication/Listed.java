package org.tongbao.publication;

import java.util.UUID;
import org.tongbao.shared.page.Conditions;

/**
 * The query of a public list.
 *
 * @param kind what it shows
 * @param select its columns and tables; the ids of what it shows and stands in are among them
 * @param narrowed whether it is narrowed down to values that the reader looks for
 * @param key by which it sorts, of those columns; the last one is the id
 */
record Listed(HitKind kind, String select, Conditions conditions, boolean narrowed, String key) {

  /** All that filters let through. */
  static Listed of(HitKind kind, String select, Conditions filters, String key) {
    return new Listed(kind, select, filters, filters.haveParameters(), key);
  }

  /** Leaves those that come behind a place, which is no filter: {@code :key} and {@code :id}. */
  void behind(String place, Object key, UUID id) {
    conditions.always(place).with("key", key).with("id", id);
  }

  String sorted() {
    return unsorted() + order();
  }

  String unsorted() {
    return select + conditions.where();
  }

  String order() {
    return " order by " + key;
  }

  /** The same order, of the columns of a table. */
  String order(String table) {
    return " order by " + table + '.' + key.replace(", ", ", " + table + '.');
  }

  /** Whether it sorts by what every text has: when it was published, and the id. */
  boolean isByPublication() {
    return key.startsWith("published_at");
  }
}
