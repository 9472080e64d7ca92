package org.tongbao.shared.page;

import java.util.Optional;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many items, 1 to 100
 * @param after the cursor decoded, empty for the first page
 * @param query what else decides the list; a cursor of another query is refused
 */
public record PageRequest(int limit, Optional<Cursor> after, String query) {

  /** One row more than is shown tells whether there is a next page. */
  public int rows() {
    return limit + 1;
  }
}
