package org.tongbao.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;

/** The query parameters of every list that pages. */
public record PageParameters(
    @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
    @QueryParam("cursor") String cursor) {

  /**
   * The page asked for.
   *
   * @param query the list's name, its filters and its order, which tie the cursor to it
   * @throws org.tongbao.shared.problem.Problem 400 when the cursor is not one of this list
   */
  public PageRequest of(Object... query) {
    String tied = Arrays.toString(query);
    return new PageRequest(
        limit, Optional.ofNullable(cursor).map(value -> Cursor.decode(value, tied)), tied);
  }
}
