package org.tongbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.tongbao.shared.page.PageParameters;

/** What everyone may count. */
@Path("/v1/statistics")
@PermitAll
class StatisticsResource {

  private final StatisticsService statistics;

  StatisticsResource(StatisticsService statistics) {
    this.statistics = statistics;
  }

  @GET
  public StatisticsReport published(
      @Valid @BeanParam StatisticsFilter filter, @Valid @BeanParam PageParameters page) {
    return statistics.published(filter, page.of("published statistics", filter));
  }
}
