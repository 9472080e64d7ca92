package org.tongbao.feedback.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.tongbao.account.Roles;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.page.PageParameters;
import org.tongbao.shared.problem.Messages;

/** The month's ledger, to read or to take away. */
@Path("/v1/admin/feedback/ledger")
@RolesAllowed({Roles.CASEWORKER, Roles.AUDITOR})
class LedgerResource {

  private static final String CONTENT_DISPOSITION = "Content-Disposition";

  private final LedgerService ledgers;
  private final Negotiation negotiation;
  private final HttpHeaders headers;

  LedgerResource(LedgerService ledgers, Negotiation negotiation, HttpHeaders headers) {
    this.ledgers = ledgers;
    this.negotiation = negotiation;
    this.headers = headers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, LedgerForm.CSV_TYPE, LedgerForm.XLSX_TYPE})
  @APIResponseSchema(FeedbackLedger.class)
  public Response ledger(
      @Valid @BeanParam LedgerFilter filter, @Valid @BeanParam PageParameters page) {
    LedgerForm form = negotiation.choose(LedgerForm.ALL, LedgerForm::mediaType);
    LedgerScope scope = ledgers.scope(filter);
    LedgerWords words = new LedgerWords(Messages.choose(headers.getAcceptableLanguages()), scope);
    return switch (form) {
      case JSON -> answer(ledgers.page(scope, page.of("ledger", filter)), form).build();
      case CSV -> file(out -> ledgers.writeCsv(scope, words, out), form, filter);
      case XLSX -> file(out -> ledgers.writeXlsx(scope, words, out), form, filter);
    };
  }

  /** RFC 6266. */
  private static Response file(StreamingOutput content, LedgerForm form, LedgerFilter filter) {
    String name = "feedback-ledger-%s.%s".formatted(filter.month(), form.extension());
    return answer(content, form)
        .header(CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static Response.ResponseBuilder answer(Object content, LedgerForm form) {
    return Response.ok(content, form.mediaType())
        .header(HttpHeaders.VARY, "Accept, Accept-Language");
  }
}
