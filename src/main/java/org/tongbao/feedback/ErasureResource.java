package org.tongbao.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.tongbao.account.Roles;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** What the server is going to erase by itself. */
@Path("/v1/admin/feedback/erasures")
@RolesAllowed(Roles.ADMIN)
class ErasureResource {

  private final Retention retention;

  ErasureResource(Retention retention) {
    this.retention = retention;
  }

  @GET
  public Page<DueErasure> preview(
      @QueryParam("by") LocalDate by, @Valid @BeanParam PageParameters page) {
    return retention.preview(by, page.of("erasures", by));
  }
}
