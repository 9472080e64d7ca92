package org.tongbao.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.tongbao.shared.http.EntityTags;

/** Answers with files: to be saved, whatever a browser would like to do with them. */
@ApplicationScoped
class Downloads {

  private final Chunks chunks;
  private final HttpHeaders headers;

  Downloads(Chunks chunks, HttpHeaders headers) {
    this.chunks = chunks;
    this.headers = headers;
  }

  /** 200 with a file. */
  ResponseBuilder of(EvidenceFile file) {
    return Response.ok((StreamingOutput) out -> send(file, out))
        .type(file.kind().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(HttpHeaders.ETAG, etag(file))
        .header("Repr-Digest", digest(file))
        .header("Content-Disposition", disposition(file))
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  /** The same, or 304 when the client has it. */
  ResponseBuilder ofKnown(EvidenceFile file) {
    String had = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return EntityTags.had(had, etag(file))
        ? Response.notModified().header(HttpHeaders.ETAG, etag(file))
        : of(file);
  }

  private void send(EvidenceFile file, OutputStream out) throws IOException {
    long sent = 0;
    for (int number = 0; sent < file.size(); number++) {
      byte[] chunk = chunks.read(file.id(), number);
      out.write(chunk);
      sent += chunk.length;
    }
  }

  private static String etag(EvidenceFile file) {
    return '"' + file.sha256() + '"';
  }

  private static String digest(EvidenceFile file) {
    byte[] sha256 = HexFormat.of().parseHex(file.sha256());
    return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
  }

  /** The name in ASCII for old clients, and as it is (RFC 6266, RFC 8187). */
  private static String disposition(EvidenceFile file) {
    String name = URLEncoder.encode(file.filename(), StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"evidence%s\"; filename*=UTF-8''%s"
        .formatted(file.kind().ending(), name.replace("*", "%2A"));
  }
}
