package org.tongbao.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.account.Roles;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.Source;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.validation.PlainText;

/** Takes notices in as files. */
@Path("/v1/admin/notices/import")
@RolesAllowed(Roles.EDITOR)
class ImportResource {

  private final ImportService imports;

  ImportResource(ImportService imports) {
    this.imports = imports;
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  public RestResponse<ImportView> importText(
      @QueryParam("organisation") @NotNull UUID organisation,
      @QueryParam("dryRun") @DefaultValue("false") Boolean dryRun,
      @QueryParam("filename") @Size(max = 255) @PlainText String filename,
      HttpHeaders headers,
      byte[] body) {
    String text = TextDecoder.decode(body, headers.getMediaType());
    Source source =
        new Source(filename, MediaType.TEXT_PLAIN, HexFormat.of().formatHex(Sha256.of(body)));
    ImportView made =
        imports.importText(
            organisation, text, source, dryRun, Messages.choose(headers.getAcceptableLanguages()));
    NoticeView notice = made.notice();
    return dryRun
        ? RestResponse.ok(made)
        : Answers.created("/v1/admin/notices/" + notice.id(), made, notice.version());
  }
}
