package org.tongbao.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/**
 * What a list of cases is narrowed down to, and its order.
 *
 * @param due within how many working days the limit falls, today included
 */
public record FeedbackFilter(
    @QueryParam("status") FeedbackStatus status,
    @QueryParam("unit") @Size(max = 200) String unit,
    @QueryParam("handler") @Size(max = 100) String handler,
    @QueryParam("notice") UUID notice,
    @QueryParam("organisation") UUID organisation,
    @QueryParam("due") @Min(0) @Max(60) Integer due,
    @QueryParam("overdue") Boolean overdue,
    @QueryParam("messageWaiting") Boolean messageWaiting,
    @QueryParam("kind") FeedbackKind kind,
    @QueryParam("channel") Channel channel,
    @QueryParam("q") @Size(max = 100) String q,
    @QueryParam("sort") FeedbackSort sort) {

  FeedbackSort order() {
    return sort == null ? FeedbackSort.NEWEST : sort;
  }
}
