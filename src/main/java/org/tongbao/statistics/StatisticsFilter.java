package org.tongbao.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.tongbao.notice.Completion;
import org.tongbao.publication.RecordSearch;

/** What is counted, and by what it is broken down. */
public record StatisticsFilter(
    @QueryParam("organisation") UUID organisation,
    @QueryParam("notice") UUID notice,
    @QueryParam("year") @Min(1949) @Max(9999) Integer year,
    @QueryParam("unit") @Size(max = 200) String unit,
    @QueryParam("by") Grouping by)
    implements RecordSearch {

  @Override
  public UUID section() {
    return null;
  }

  @Override
  public Completion completion() {
    return null;
  }

  @Override
  public Boolean sustained() {
    return null;
  }

  /** Over several notices an issue counts where it was carried last; within one, all its own do. */
  @Override
  public Boolean carriedOn() {
    return notice == null ? Boolean.FALSE : null;
  }
}
