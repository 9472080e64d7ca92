package org.tongbao.auditing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.tongbao.account.Roles;
import org.tongbao.audit.AuditVerification;
import org.tongbao.audit.ChainReport;
import org.tongbao.audit.EventFilter;
import org.tongbao.audit.NotedSeal;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.page.PageParameters;
import org.tongbao.shared.sheet.SheetForm;

/** The audit log, to read, to take away and to verify. */
@Path("/v1/admin/audit-events")
@RolesAllowed(Roles.AUDITOR)
class AuditEventResource {

  private final AuditEventService events;
  private final AuditVerification verification;
  private final Negotiation negotiation;

  AuditEventResource(
      AuditEventService events, AuditVerification verification, Negotiation negotiation) {
    this.events = events;
    this.verification = verification;
    this.negotiation = negotiation;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, SheetForm.CSV_TYPE, AuditForm.LINES_TYPE})
  @APIResponseSchema(AuditEventPage.class)
  public Response list(
      @Valid @BeanParam AuditEventFilter filter, @Valid @BeanParam PageParameters page) {
    AuditForm form = negotiation.choose(AuditForm.ALL, AuditForm::mediaType);
    EventFilter within = events.within(filter);
    return switch (form) {
      case PAGE ->
          AuditForm.PAGE
              .answer(AuditEventPage.of(events.page(within, page.of("audit-events", filter))))
              .build();
      case CSV -> AuditForm.CSV.file(out -> events.writeCsv(within, out));
      case LINES -> AuditForm.LINES.file(out -> events.writeLines(within, out));
    };
  }

  @GET
  @Path("/verification")
  @Produces(MediaType.APPLICATION_JSON)
  public ChainReport verify(
      @QueryParam("noted") @Size(max = 83) @Pattern(regexp = NotedSeal.PATTERN) String noted) {
    return verification.verify(Optional.ofNullable(noted).map(NotedSeal::of));
  }
}
