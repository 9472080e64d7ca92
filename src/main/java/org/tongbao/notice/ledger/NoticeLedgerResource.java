package org.tongbao.notice.ledger;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.sheet.SheetForm;

/** The ledger of a notice, to read or to take away. */
@Path("/v1/admin/notices/{noticeId}/ledger")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class NoticeLedgerResource {

  private final NoticeLedgerService ledgers;
  private final LedgerUploadService uploads;
  private final Negotiation negotiation;
  private final HttpHeaders headers;

  NoticeLedgerResource(
      NoticeLedgerService ledgers,
      LedgerUploadService uploads,
      Negotiation negotiation,
      HttpHeaders headers) {
    this.ledgers = ledgers;
    this.uploads = uploads;
    this.negotiation = negotiation;
    this.headers = headers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, SheetForm.CSV_TYPE, SheetForm.XLSX_TYPE})
  @APIResponseSchema(NoticeLedger.class)
  public Response ledger(
      @PathParam("noticeId") UUID noticeId, @QueryParam("list") NoticeList list) {
    SheetForm form = negotiation.choose(SheetForm.ALL, SheetForm::mediaType);
    LedgerWords words = new LedgerWords(Messages.choose(headers.getAcceptableLanguages()));
    ledgers.requireReach(noticeId); // while the answer can still be another
    String name = "notice-ledger-" + noticeId;
    return switch (form) {
      case JSON -> whole(ledgers.read(noticeId, list));
      case CSV -> form.file(name, out -> ledgers.writeCsv(noticeId, list, words, out));
      case XLSX -> form.file(name, out -> ledgers.writeXlsx(noticeId, list, words, out));
    };
  }

  @POST
  @RolesAllowed(EDITOR)
  @Consumes(SheetForm.XLSX_TYPE)
  @Produces(MediaType.APPLICATION_JSON)
  @Briefly
  public RestResponse<LedgerUpload> upload(
      @PathParam("noticeId") UUID noticeId,
      @QueryParam("dryRun") @DefaultValue("false") Boolean dryRun,
      @HeaderParam("If-Match") String ifMatch,
      byte[] body) {
    LedgerWords words = new LedgerWords(Messages.choose(headers.getAcceptableLanguages()));
    LedgerUpload done = uploads.upload(noticeId, body, dryRun, ifMatch, words);
    return Answers.ok(done, done.version());
  }

  private static Response whole(NoticeLedger ledger) {
    return SheetForm.JSON
        .answer(ledger)
        .header(HttpHeaders.ETAG, Preconditions.etag(ledger.version()))
        .build();
  }
}
