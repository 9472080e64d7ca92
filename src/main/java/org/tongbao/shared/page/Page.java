package org.tongbao.shared.page;

import java.util.List;
import java.util.function.Function;

/** One page of a list, and where the next one begins; without {@code nextCursor} it is the last. */
public record Page<T>(List<T> items, String nextCursor) implements Paged {

  /** A list that is whole. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }

  /**
   * Cuts the rows of a query that asked for one more than the page holds.
   *
   * @param key the values by which the query sorts, ending in the id
   */
  public static <R, T> Page<T> cut(
      List<R> rows, PageRequest request, Function<R, Cursor> key, Function<R, T> view) {
    boolean more = rows.size() > request.limit();
    List<R> shown = more ? rows.subList(0, request.limit()) : rows;
    String next = more ? key.apply(shown.get(shown.size() - 1)).encode(request.query()) : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }
}
