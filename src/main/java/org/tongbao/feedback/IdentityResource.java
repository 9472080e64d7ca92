package org.tongbao.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.account.Roles;
import org.tongbao.shared.http.Answers;

/** Where a submitter's identity is unsealed (a POST, for it leaves a trace), or erased. */
@Path("/v1/admin/feedback/{feedbackId}")
@RolesAllowed(Roles.IDENTITY_READER)
class IdentityResource {

  private final IdentityService identities;

  IdentityResource(IdentityService identities) {
    this.identities = identities;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/identity")
  public Identity unseal(
      @PathParam("feedbackId") UUID feedbackId, @NotNull @Valid RequiredReason body) {
    return identities.unseal(feedbackId, body);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/erasure")
  public RestResponse<FeedbackCase> erase(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RequiredReason body) {
    FeedbackCase now = identities.erase(feedbackId, body, ifMatch);
    return Answers.ok(now, now.version());
  }
}
