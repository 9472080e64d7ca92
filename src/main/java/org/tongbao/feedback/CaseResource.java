package org.tongbao.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.account.Roles;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** The desk of the case workers. */
@Path("/v1/admin/feedback")
@RolesAllowed(Roles.CASEWORKER)
class CaseResource {

  private final CaseService cases;

  CaseResource(CaseService cases) {
    this.cases = cases;
  }

  @GET
  public Page<FeedbackListItem> list(
      @Valid @BeanParam FeedbackFilter filter, @Valid @BeanParam PageParameters page) {
    return cases.list(filter, page.of("feedback", filter));
  }

  @GET
  @Path("/{feedbackId}")
  public RestResponse<FeedbackCase> get(@PathParam("feedbackId") UUID feedbackId) {
    FeedbackCase found = cases.get(feedbackId);
    return Answers.ok(found, found.version());
  }
}
