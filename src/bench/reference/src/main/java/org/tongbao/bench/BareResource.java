package org.tongbao.bench;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with the bytes of the file that {@code bench.body} names, or 304 to whom has them. */
@Path("/")
public class BareResource {

  private static final String TAG = "\"bytes\"";

  private final byte[] bytes;

  public BareResource() throws IOException {
    bytes = Files.readAllBytes(java.nio.file.Path.of(System.getProperty("bench.body")));
  }

  @GET
  @Path("bytes")
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  public byte[] bytes() {
    return bytes;
  }

  @GET
  @Path("unless-known")
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  public RestResponse<byte[]> unlessKnown(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    return TAG.equals(known) ? RestResponse.notModified() : RestResponse.ok(bytes);
  }
}
