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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.tongbao.account.Roles;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.page.PageParameters;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.sheet.SheetForm;

/** The month's ledger, to read or to take away. */
@Path("/v1/admin/feedback/ledger")
@RolesAllowed({Roles.CASEWORKER, Roles.AUDITOR})
class LedgerResource {

  private final LedgerService ledgers;
  private final Negotiation negotiation;
  private final HttpHeaders headers;

  LedgerResource(LedgerService ledgers, Negotiation negotiation, HttpHeaders headers) {
    this.ledgers = ledgers;
    this.negotiation = negotiation;
    this.headers = headers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, SheetForm.CSV_TYPE, SheetForm.XLSX_TYPE})
  @APIResponseSchema(FeedbackLedger.class)
  public Response ledger(
      @Valid @BeanParam LedgerFilter filter, @Valid @BeanParam PageParameters page) {
    SheetForm form = negotiation.choose(SheetForm.ALL, SheetForm::mediaType);
    LedgerScope scope = ledgers.scope(filter);
    LedgerWords words = new LedgerWords(Messages.choose(headers.getAcceptableLanguages()), scope);
    String name = "feedback-ledger-" + filter.month();
    return switch (form) {
      case JSON -> form.answer(ledgers.page(scope, page.of("ledger", filter))).build();
      case CSV -> form.file(name, out -> ledgers.writeCsv(scope, words, out));
      case XLSX -> form.file(name, out -> ledgers.writeXlsx(scope, words, out));
    };
  }
}
