package org.tongbao.evidence;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.notice.TaskKind;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** The evidence of issues. */
@Path("/v1/admin/issues/{issueId}/evidence")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class IssueEvidenceResource {

  private final EvidenceService evidence;
  private final EvidenceIntake intake;

  IssueEvidenceResource(EvidenceService evidence, EvidenceIntake intake) {
    this.evidence = evidence;
    this.intake = intake;
  }

  @GET
  public Page<EvidenceView> list(
      @PathParam("issueId") UUID issueId, @Valid @BeanParam PageParameters page) {
    return evidence.list(TaskKind.ISSUE, issueId, page.of("evidence", issueId));
  }

  @POST
  @Briefly
  @RolesAllowed(EDITOR)
  @Consumes({
    MediaType.APPLICATION_OCTET_STREAM,
    EvidenceKind.PDF_TYPE,
    EvidenceKind.OFD_TYPE,
    EvidenceKind.PNG_TYPE,
    EvidenceKind.JPEG_TYPE,
    EvidenceKind.DOCX_TYPE,
    EvidenceKind.XLSX_TYPE,
    EvidenceKind.PPTX_TYPE
  })
  public RestResponse<EvidenceView> add(
      @PathParam("issueId") UUID issueId,
      @Valid @BeanParam EvidenceParameters parameters,
      InputStream body)
      throws IOException {
    EvidenceView added = intake.take(TaskKind.ISSUE, issueId, parameters.input(), body);
    return Answers.created("/v1/admin/evidence/" + added.id(), added, added.version());
  }
}
