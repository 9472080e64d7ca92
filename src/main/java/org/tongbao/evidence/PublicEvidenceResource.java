package org.tongbao.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Files that everyone may have. */
@Path("/v1/evidence/{evidenceId}/content")
@PermitAll
class PublicEvidenceResource {

  private final PublicEvidenceService evidence;

  PublicEvidenceResource(PublicEvidenceService evidence) {
    this.evidence = evidence;
  }

  @GET
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
    return evidence.download(evidenceId);
  }
}
