package org.tongbao.evidence;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;

/** Single files. */
@Path("/v1/admin/evidence/{evidenceId}")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class EvidenceResource {

  private final EvidenceService evidence;
  private final Downloads downloads;

  EvidenceResource(EvidenceService evidence, Downloads downloads) {
    this.evidence = evidence;
    this.downloads = downloads;
  }

  @GET
  public RestResponse<EvidenceView> get(@PathParam("evidenceId") UUID evidenceId) {
    EvidenceView view = evidence.get(evidenceId);
    return Answers.ok(view, view.version());
  }

  @PUT
  @Briefly
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({EDITOR, PUBLISHER})
  public RestResponse<EvidenceView> replace(
      @PathParam("evidenceId") UUID evidenceId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EvidenceInput body) {
    EvidenceView view = evidence.replace(evidenceId, body, ifMatch);
    return Answers.ok(view, view.version());
  }

  @DELETE
  @RolesAllowed(EDITOR)
  public void delete(
      @PathParam("evidenceId") UUID evidenceId, @HeaderParam("If-Match") String ifMatch) {
    evidence.delete(evidenceId, ifMatch);
  }

  @GET
  @Path("/content")
  @Produces({
    EvidenceKind.PDF_TYPE,
    EvidenceKind.OFD_TYPE,
    EvidenceKind.PNG_TYPE,
    EvidenceKind.JPEG_TYPE,
    EvidenceKind.DOCX_TYPE,
    EvidenceKind.XLSX_TYPE,
    EvidenceKind.PPTX_TYPE
  })
  public Response download(@PathParam("evidenceId") UUID evidenceId) {
    return downloads.of(evidence.file(evidenceId)).build();
  }
}
