package org.tongbao.checking;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.problem.Messages;

/** What is to be mended or looked at before a notice is published. */
@Path("/v1/admin/notices/{noticeId}/checks")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class CheckResource {

  private final CheckService checks;

  CheckResource(CheckService checks) {
    this.checks = checks;
  }

  @GET
  public ChecksView get(@PathParam("noticeId") UUID noticeId, HttpHeaders headers) {
    return checks.of(noticeId, Messages.choose(headers.getAcceptableLanguages()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/acknowledgements")
  @RolesAllowed({EDITOR, PUBLISHER})
  public RestResponse<ChecksView> acknowledge(
      @PathParam("noticeId") UUID noticeId,
      HttpHeaders headers,
      @NotNull @Valid AcknowledgementInput body) {
    Locale locale = Messages.choose(headers.getAcceptableLanguages());
    return Answers.created(
        "/v1/admin/notices/" + noticeId + "/checks", checks.acknowledge(noticeId, body, locale));
  }
}
