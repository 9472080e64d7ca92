package org.tongbao.statistics;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.tongbao.shared.page.PageParameters;

/** What staff may count: all that is within reach, as it stands now. */
@Path("/v1/admin/statistics")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class WorkingStatisticsResource {

  private final StatisticsService statistics;

  WorkingStatisticsResource(StatisticsService statistics) {
    this.statistics = statistics;
  }

  @GET
  public StatisticsReport working(
      @Valid @BeanParam StatisticsFilter filter, @Valid @BeanParam PageParameters page) {
    return statistics.working(filter, page.of("working statistics", filter));
  }
}
