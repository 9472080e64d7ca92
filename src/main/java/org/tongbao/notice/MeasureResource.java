package org.tongbao.notice;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** Measures of working copies. */
@Path("/v1/admin/measures")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
@Briefly
class MeasureResource {

  private final MeasureService measures;

  MeasureResource(MeasureService measures) {
    this.measures = measures;
  }

  @GET
  public Page<MeasureListItem> list(
      @Valid @BeanParam TaskFilter filter, @Valid @BeanParam PageParameters page) {
    return measures.list(filter, page.of("measures", filter));
  }

  @GET
  @Path("/{measureId}")
  public RestResponse<MeasureView> get(@PathParam("measureId") UUID measureId) {
    MeasureView measure = measures.get(measureId);
    return Answers.ok(measure, measure.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{measureId}")
  @RolesAllowed(EDITOR)
  public RestResponse<MeasureView> replace(
      @PathParam("measureId") UUID measureId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeasureInput body) {
    MeasureView measure = measures.replace(measureId, body, ifMatch);
    return Answers.ok(measure, measure.version());
  }

  @DELETE
  @Path("/{measureId}")
  @RolesAllowed(EDITOR)
  public void delete(
      @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") String ifMatch) {
    measures.delete(measureId, ifMatch);
  }
}
